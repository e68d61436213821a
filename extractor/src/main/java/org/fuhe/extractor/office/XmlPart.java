package org.fuhe.extractor.office;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fuhe.extractor.UnreadableException;

/**
 * A part of an office document, read from its beginning to its end.
 *
 * <p>Elements and attributes go by their local names: the two editions of the format differ in
 * nothing but the names' spaces. A document type is not processed, so that no entity is expanded
 * and nothing is fetched.
 */
public final class XmlPart {
  private static final int DEEPEST = 2000;

  private final XMLStreamReader xml;
  private int depth;

  private XmlPart(XMLStreamReader xml) {
    this.xml = xml;
  }

  static XmlPart of(byte[] bytes) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      // The parser's own decoding tells of bytes that are no characters on the terminal.
      return new XmlPart(factory.createXMLStreamReader(XmlText.read(bytes)));
    } catch (XMLStreamException e) {
      throw damaged();
    }
  }

  private static UnreadableException damaged() {
    return new UnreadableException(UnreadableException.Reason.DAMAGED);
  }

  /** Goes to the next beginning or end of an element, or to text; false at the end of the part. */
  public boolean next() throws UnreadableException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw damaged();
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return true;
          }
          case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw damaged();
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(); // the parser of the JDK throws anything at broken input
    }
  }

  /** Goes to the beginning of the next element; false when there is no further one. */
  public boolean nextStart() throws UnreadableException {
    while (next()) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the beginning of the next element inside of the one that is {@code outer} elements
   * deep; false at its end.
   */
  public boolean nextStartIn(int outer) throws UnreadableException {
    while (next()) {
      if (isStart()) {
        return true;
      }
      if (xml.isEndElement() && depth < outer) {
        return false;
      }
    }
    return false;
  }

  /** Goes to the end of the element that begins here. */
  public void skip() throws UnreadableException {
    int outer = depth;
    boolean inside = true;
    while (inside && next()) {
      inside = depth >= outer;
    }
  }

  /** Returns the text of the element that begins here, and goes to its end. */
  public String text() throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (depth >= outer && next()) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  public boolean isStart() {
    return xml.isStartElement();
  }

  public boolean isEnd() {
    return xml.isEndElement();
  }

  /** Tells whether an element of this name begins here. */
  public boolean isAt(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  /** The name of the element that begins or ends here. */
  public String name() {
    return xml.getLocalName();
  }

  /** The number of elements that are open, the one that begins here among them. */
  public int depth() {
    return depth;
  }

  /** Returns an attribute of the element that begins here; empty where there is none. */
  public String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns an attribute that is a number, or another number where it is none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Tells whether an attribute switches something on; one that is absent does not. */
  public boolean isOn(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }
}
