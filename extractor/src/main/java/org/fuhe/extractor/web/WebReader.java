package org.fuhe.extractor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.draft.Composer;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.text.Decoder;
import org.fuhe.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page. Nothing that it refers to is fetched. */
public final class WebReader {
  private WebReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    Decoder.Decoded decoded = WebEncoding.decode(bytes);
    Document document = Jsoup.parse(decoded.text());
    PageText text = new PageText(document, Visibility.of(document));
    Composer.Composed composed = Composer.compose(text.drafts(document.body()));
    if (composed.parts().isEmpty()) {
      throw new UnreadableException(UnreadableException.Reason.EMPTY);
    }
    List<Problem> problems = new ArrayList<>(composed.problems());
    if (decoded.broken() > 0) {
      problems.add(
          new Problem(Problem.Kind.BROKEN_ENCODING, decoded.charset().name(), Optional.empty()));
    }
    return new Content(List.of(new Page(1, Optional.empty(), composed.parts())), problems);
  }
}
