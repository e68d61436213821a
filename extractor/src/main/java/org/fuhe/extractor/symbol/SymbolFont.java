package org.fuhe.extractor.symbol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A font in which a letter looks like something else: an R in Wingdings 2 is a ticked box.
 *
 * <p>Only looks that have a character of their own are told; any other letter stays as it is
 * written.
 */
public enum SymbolFont {
  WINGDINGS(
      "wingdings",
      "6c ● 6d ❍ 6e ■ 6f □ 71 ❑ 72 ❒ 73 ⬧ 74 ⧫ 75 ◆ 76 ❖ 77 ⬥ 78 ☒ 80 ⓪ 81 ① 82 ② 83 ③ 84 ④ 85 ⑤ 86 ⑥"
          + " 87 ⑦ 88 ⑧ 89 ⑨ 8a ⑩ 8c ❶ 8d ❷ 8e ❸ 8f ❹ 90 ❺ 91 ❻ 92 ❼ 93 ❽ 94 ❾ 95 ❿ 9e · 9f • a1 ○"
          + " a2 ○ a4 ◉ a5 ◎ a7 ▪ a8 □ aa ✦ ab ★ d8 ➢ e0 → df ← e1 ↑ e2 ↓ f0 ⇨ fb ✗ fc ✓ fd ☒ fe ☑"),
  WINGDINGS_2(
      "wingdings2", "4f ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 97 ● 98 ● 99 ○ a2 ■ a3 □ a4 □ ae ◆ af ◇"),
  WINGDINGS_3("wingdings3", "67 ← 68 → 69 ↑ 6a ↓ 70 ▲ 71 ▼ 74 ◄ 75 ►"),
  WEBDINGS("webdings", "61 ✓ 63 □ 67 ■ 6e ● 72 ✗"),
  SYMBOL(
      "symbol",
      "a3 ≤ a5 ∞ ae → b0 ° b1 ± b3 ≥ b4 × b7 • b8 ÷ b9 ≠ ba ≡ bb ≈ d6 √ d7 ⋅ e5 ∑ 2d − 44 Δ 53 Σ");

  private final String name;

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf
  private final Map<Integer, String> looks;

  SymbolFont(String name, String looks) {
    this.name = name;
    Map<Integer, String> read = new HashMap<>();
    String[] parts = looks.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      read.put(Integer.parseInt(parts[i], 16), parts[i + 1]);
    }
    this.looks = Map.copyOf(read);
  }

  /** Returns the font of a name; empty for one whose letters are letters. */
  public static Optional<SymbolFont> of(String fontName) {
    if (fontName.isEmpty()) {
      return Optional.empty();
    }
    String plain = fontName.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "");
    for (SymbolFont font : values()) {
      if (font.name.equals(plain)) {
        return Optional.of(font);
      }
    }
    return Optional.empty();
  }

  /** Returns what a text looks like in a font. */
  public static String looks(String text, String fontName) {
    return of(fontName).map(font -> font.looks(text)).orElse(text);
  }

  /** Returns what a text looks like in this font. */
  public String looks(String text) {
    StringBuilder looks = new StringBuilder();
    text.chars().forEach(c -> looks.append(look((char) c)));
    return looks.toString();
  }

  /** Office writes the letters of such a font from F000 on as often as from 0 on. */
  private String look(char c) {
    int code = c >= 0xf000 && c <= 0xf0ff ? c - 0xf000 : c;
    return this.looks.getOrDefault(code, String.valueOf(c));
  }
}
