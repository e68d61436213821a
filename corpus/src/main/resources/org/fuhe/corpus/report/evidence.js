/** Where a part of a value stands, in words. */
function place([, , , line, page, sheet, cell, table, row, columnNo]) {
  if (page) {
    return word('place.page', {page});
  }
  if (cell) {
    return word('place.cell', {sheet, cell});
  }
  if (table) {
    return word('place.table', {table, row, column: columnNo});
  }
  return line ? word('place.line', {line}) : '';
}

const excerpts = {
  lines: excerpt => {
    const table = element('table', {class: 'lines'});
    let before = null;
    excerpt.lines.forEach(([no, ...pieces]) => {
      if (before !== null && no !== before + 1) {
        table.append(element('tr', {class: 'gap'}, element('td', {colspan: 2}, '⋯')));
      }
      before = no;
      table.append(element('tr', {class: pieces.length > 1 ? 'hit' : ''}, element('th', {scope: 'row'}, String(no)),
        element('td', {}, pieces.map((piece, i) => i % 2 ? element('mark', {}, piece) : piece))));
    });
    return table;
  },
  picture: excerpt => element('figure', {class: 'clip'},
    element('img', {src: 'data:image/png;base64,' + excerpt.png, alt: word('picture', {page: excerpt.page})}),
    element('figcaption', {}, word('place.page', {page: excerpt.page}))),
  table: excerpt => cells(excerpt, word('excerpt.table', {table: excerpt.title})),
  sheet: excerpt => cells(excerpt, word('excerpt.sheet', {sheet: excerpt.title})),
};

function cells(excerpt, caption) {
  return element('div', {class: 'scroll'}, element('table', {class: 'cells'}, element('caption', {}, caption),
    element('tbody', {}, excerpt.rows.map(row => element('tr', {}, row.map(([text, rows, columnsOver, marked]) =>
      element('td', {rowspan: rows > 1 ? rows : null, colspan: columnsOver > 1 ? columnsOver : null, class: marked ? 'hit' : null},
        marked ? element('mark', {}, text) : text)))))));
}

/** What is printed: the values with their places, and the document around them. */
function evidence(finding) {
  const found = attachment('e-' + finding.id);
  if (!found) {
    return [element('p', {class: 'missing'}, word('evidence.missing'))];
  }
  const values = element('dl', {class: 'values'});
  found.values.forEach(value => {
    if (value[2] === '1') {
      values.append(element('dt', {}, field(value[0])), element('dd', {}, element('q', {}, value[1]), ' ',
        element('small', {}, place(value))));
    } else {
      values.lastElementChild.querySelector('q').append(' ' + value[1]);
    }
  });
  return [values, ...found.excerpts.map(excerpt => excerpts[excerpt.kind](excerpt)),
    found.excerpts.length === 0 ? element('p', {class: 'missing'}, word('evidence.no_source')) : null];
}
