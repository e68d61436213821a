package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.corpus.dataset.Meaning;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Box;
import org.fuhe.model.Heading;
import org.fuhe.model.Measure;
import org.fuhe.model.Period;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;
import org.fuhe.model.Share;

/** Writes single values: what is printed, what was understood, and where it stands. */
final class ValueJson {
  private final JsonGenerator json;
  private final Origins origins;

  ValueJson(JsonGenerator json, Origins origins) {
    this.json = json;
    this.origins = origins;
  }

  void write(String name, Optional<? extends Reported<?>> reported) throws IOException {
    if (reported.isPresent()) {
      write(name, reported.get());
    }
  }

  void write(String name, Reported<?> reported) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", reported.text());
    json.writeFieldName("value");
    if (reported.value().isPresent()) {
      writeMeaning(reported.value().get());
    } else {
      json.writeNull();
    }
    Optional<AmountUnit> unit = reported.value().flatMap(ValueJson::unit);
    if (unit.isPresent()) {
      json.writeStringField("unit", unit.get().label());
    }
    writeOrigin(reported.printed());
    json.writeEndObject();
  }

  void write(Heading heading) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", heading.printed().text());
    json.writeStringField("label", heading.label());
    if (heading.fullMarks().isPresent()) {
      json.writeNumberField("full_marks", heading.fullMarks().get());
    }
    writeOrigin(heading.printed());
    json.writeEndObject();
  }

  void writePlace(Place place) throws IOException {
    if (place instanceof Place.InText text) {
      json.writeNumberField("line", text.line());
      json.writeNumberField("from", text.from());
      json.writeNumberField("to", text.to());
    } else if (place instanceof Place.OnPage onPage) {
      Box box = onPage.box();
      json.writeNumberField("page", onPage.page());
      json.writeNumberField("x0", box.left());
      json.writeNumberField("y0", box.top());
      json.writeNumberField("x1", box.right());
      json.writeNumberField("y1", box.bottom());
    } else if (place instanceof Place.InTable inTable) {
      json.writeNumberField("table", inTable.table());
      json.writeNumberField("row", inTable.row());
      json.writeNumberField("column", inTable.column());
      json.writeNumberField("from", inTable.from());
      json.writeNumberField("to", inTable.to());
    } else if (place instanceof Place.InSheet inSheet) {
      json.writeStringField("sheet", inSheet.sheet());
      json.writeStringField("cell", inSheet.cell());
    }
  }

  private void writeOrigin(Printed printed) throws IOException {
    json.writeArrayFieldStart("origin");
    for (Origins.Part part : origins.parts(printed)) {
      json.writeStartObject();
      writePlace(part.place());
      json.writeStringField("text", part.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMeaning(Object value) throws IOException {
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Share share) {
      json.writeNumber(share.fraction());
    } else if (value instanceof Amount amount) {
      json.writeNumber(amount.number());
    } else if (value instanceof Measure.Quantity quantity) {
      json.writeNumber(quantity.number());
    } else if (value instanceof Measure.Time time) {
      writePeriod(time.period());
    } else if (value instanceof Measure) {
      json.writeNull();
    } else {
      json.writeString(Meaning.cell(value));
    }
  }

  private void writePeriod(Period period) throws IOException {
    json.writeStartObject();
    if (period.first().isPresent()) {
      json.writeStringField("first", date(period.first().get()));
    }
    if (period.last().isPresent()) {
      json.writeStringField("last", date(period.last().get()));
    }
    json.writeEndObject();
  }

  /** ISO 8601, as exact as it is printed; without its year it has two hyphens in place of it. */
  private static String date(Period.Date date) {
    return date.year().map(String::valueOf).orElse("-")
        + date.month().map(month -> "-" + twoDigits(month)).orElse("")
        + date.day().map(day -> "-" + twoDigits(day)).orElse("");
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static Optional<AmountUnit> unit(Object value) {
    return value instanceof Amount amount ? amount.unit() : Optional.empty();
  }
}
