package io.tradematching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TradeMatchingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TradeMatchingApplication.class, arguments);
    }
}
