package org.fuhe.corpus.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that can stand in a page: nothing in it ends the element that it stands in, whatever
 * documents print.
 */
final class ScriptJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ScriptJson() {}

  /** Writes the content of a block. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns an element of the page that holds data. */
  static String block(String id, Content content) throws IOException {
    StringWriter text = new StringWriter();
    text.append("<script type=\"application/json\" id=\"" + id + "\">");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setCharacterEscapes(new Escapes());
      content.write(json);
    }
    text.append("</script>\n");
    return text.toString();
  }

  /** Writes an array of texts. */
  static void array(JsonGenerator json, String... texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Markup and the line ends that JSON allows in a string and older scripts do not. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii['<'] = ESCAPE_CUSTOM;
      ascii['>'] = ESCAPE_CUSTOM;
      ascii['&'] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean escaped = c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
      return escaped ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
  }
}
