import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.tools.generic.EscapeTool;
import org.apache.velocity.tools.generic.MathTool;

/** Renders the templates that come line by line in base64; a line back is the text in base64, or "-" for a failure. */
public class RecordVelocity {
  public static void main(String[] arguments) throws Exception {
    VelocityEngine engine = new VelocityEngine();
    engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
    engine.init();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String template = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
      StringWriter text = new StringWriter();
      try {
        engine.evaluate(context(), text, "template", template);
        System.out.println("=" + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)));
      } catch (Exception | Error failure) {
        System.out.println("-");
      }
    }
  }

  /** The variables of RecordedTemplateTests.swift. */
  private static VelocityContext context() {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("s", "a \"q\" b");
    input.put("n", 12);
    input.put("d", 1.5);
    input.put("t", true);
    input.put("f", false);
    input.put("e", "");
    input.put("num", "5");
    input.put("list", Arrays.asList("x", "y", 3));
    VelocityContext context = new VelocityContext();
    context.put("input", input);
    context.put("x", "X");
    context.put("n", 7);
    context.put("esc", new EscapeTool());
    context.put("math", new MathTool());
    return context;
  }
}
