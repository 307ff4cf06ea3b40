package io.tradematching.batchconsole;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to programs what was wrong with their request, or why it is not possible now. */
@RestControllerAdvice(assignableTypes = {BatchApi.class, BatchActionApi.class})
class ConsoleErrors {

    @ExceptionHandler
    ProblemDetail refused(ActionRefusedException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }
}
