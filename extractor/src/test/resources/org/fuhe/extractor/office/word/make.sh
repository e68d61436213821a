#!/bin/sh
# Makes form.doc of form.html with LibreOffice.
cd "$(dirname "$0")" && soffice --headless --infilter="HTML (StarWriter)" --convert-to doc form.html
