#!/bin/sh
# Prints form.html with a browser (browser.pdf) and with a word processor (writer.pdf).
set -eu
cd "$(dirname "$0")"
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  --print-to-pdf="$PWD/browser.pdf" "file://$PWD/form.html"
soffice --headless --convert-to pdf:writer_web_pdf_Export form.html
mv form.pdf writer.pdf
