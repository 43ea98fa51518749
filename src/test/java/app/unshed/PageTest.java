package app.unshed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** A test of what a reader finds on the pages of the real content. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "unshed.content=content", "unshed.base-url=https://unshed.test/" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ Pages.class, FixedDay.class })
public @interface PageTest {

}
