import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Follows paths in Jayway's default configuration; a line is a path, a tab and a document; back comes a value, "none" or "refused". */
public class RecordPaths {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Configuration configuration =
        Configuration.builder()
            .jsonProvider(new JacksonJsonProvider(mapper))
            .mappingProvider(new JacksonMappingProvider(mapper))
            .build();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t");
      try {
        Object value = JsonPath.using(configuration).parse(parts[1]).read(parts[0]);
        System.out.println(mapper.writeValueAsString(value));
      } catch (PathNotFoundException missing) {
        System.out.println("none");
      } catch (Exception refusal) {
        System.out.println("refused");
      }
    }
  }
}
