package carryover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Damages the meaning of a JSON document and leaves it JSON. */
public final class JsonMutation {
  private static final List<JsonNode> ODD =
      List.of(
          JsonNodeFactory.instance.nullNode(),
          JsonNodeFactory.instance.booleanNode(true),
          JsonNodeFactory.instance.numberNode(-1),
          JsonNodeFactory.instance.numberNode(1e308),
          JsonNodeFactory.instance.numberNode(Long.MIN_VALUE),
          JsonNodeFactory.instance.numberNode(0.1),
          JsonNodeFactory.instance.textNode(""),
          JsonNodeFactory.instance.textNode("\u202e\u0000\uD83D\uDE00"),
          JsonNodeFactory.instance.textNode("1..10000"),
          JsonNodeFactory.instance.arrayNode(),
          JsonNodeFactory.instance.objectNode());

  private JsonMutation() {}

  /** Exchanges one to three values for others, of the same document or odd ones, or drops them. */
  public static byte[] of(byte[] good, SplittableRandom random) throws IOException {
    JsonNode document = new ObjectMapper().readTree(good);
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      List<JsonNode> holders = new ArrayList<>();
      List<JsonNode> values = new ArrayList<>();
      collect(document, holders, values);
      JsonNode holder = holders.get(random.nextInt(holders.size()));
      JsonNode value =
          random.nextBoolean()
              ? ODD.get(random.nextInt(ODD.size()))
              : values.get(random.nextInt(values.size())).deepCopy();
      damage(holder, value, random);
    }
    return document.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void damage(JsonNode holder, JsonNode value, SplittableRandom random) {
    int place = random.nextInt(holder.size());
    boolean drop = random.nextInt(5) == 0;
    if (holder instanceof ArrayNode list) {
      list.remove(place);
      if (!drop) {
        list.insert(place, value);
      }
    } else if (holder instanceof ObjectNode object) {
      String name = object.properties().stream().skip(place).findFirst().orElseThrow().getKey();
      if (drop) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> holders, List<JsonNode> values) {
    if (!node.isEmpty()) {
      holders.add(node);
    }
    for (JsonNode child : node) {
      values.add(child);
      collect(child, holders, values);
    }
  }
}
