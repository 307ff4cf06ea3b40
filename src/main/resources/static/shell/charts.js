// <figure data-chart="URL">: the URL answers {"title", "unit", "times": [seconds], "series": [{"name", "values"}]}. The figure's own
// table stays for those who do not see the chart.
(() => {
  const shades = ['--chart-1', '--chart-2', '--chart-3', '--chart-4'];
  const day = 86400; // a single point stands in the middle of a week, not of years
  const optionsOf = (data, width) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const resolve = name => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
    const ink = resolve('--ink-soft'), line = resolve('--line');
    const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 }, font: '11px system-ui' };
    const series = data.series.map((one, i) => {
      const stroke = resolve(shades[i % shades.length]);
      return { label: one.name, stroke, fill: stroke.replace('rgb(', 'rgba(').replace(')', ', .15)'), width: 1.5, dash: one.dashed ? [4, 4] : undefined, points: { show: data.times.length < 60, size: 4 } };
    });
    probe.remove();
    return {
      width, height: 170, tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), 'UTC'), cursor: { y: false }, legend: { live: true },
      axes: [axis, { ...axis, size: 46, values: (_, values) => values.map(value => value + (data.unit || '')) }],
      scales: { x: { range: (_, min, max) => data.times.length === 1 ? [data.times[0] - 3 * day, data.times[0] + 3 * day] : [min, max] }, y: { range: (_, __, max) => [0, max > 0 ? max * 1.1 : 1] } },
      series: [{ label: 'Time' }, ...series],
    };
  };
  const draw = (figure, data) => {
    figure.plot?.destroy();
    const box = figure.querySelector('[data-plot]') || figure.insertAdjacentElement('afterbegin', Object.assign(document.createElement('div'), { className: 'plot' }));
    box.dataset.plot = '';
    figure.plot = new uPlot(optionsOf(data, figure.clientWidth), [data.times, ...data.series.map(one => one.values)], box);
  };
  const load = figure => fetch(figure.dataset.chart, { headers: { Accept: 'application/json' } })
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(`HTTP ${answer.status}`)))
    .then(data => { figure.data = data; figure.dataset.state = data.times.length ? 'ready' : 'empty'; if (data.times.length) draw(figure, data); })
    .catch(error => { figure.dataset.state = 'error'; figure.dataset.error = `The chart could not be read: ${error.message}`; });
  const all = (root = document) => [...root.querySelectorAll('figure[data-chart]')];
  const redraw = () => all().forEach(figure => { if (figure.data?.times.length) draw(figure, figure.data); });
  all().forEach(load);
  document.addEventListener('htmx:load', event => all(event.target).forEach(figure => { if (!figure.data) load(figure); }));
  document.addEventListener('themechange', redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  let resized;
  addEventListener('resize', () => { clearTimeout(resized); resized = setTimeout(redraw, 150); });
})();
