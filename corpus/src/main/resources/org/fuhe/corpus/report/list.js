let list = null;
let listed = [];

const byNumber = (a, b) => (parseFloat(a) || 0) - (parseFloat(b) || 0);
const bySeverity = (a, b) => severities.indexOf(a) - severities.indexOf(b);

/** A column whose cells are made of text. */
const column = (title, fieldName, width, content, more = {}) => ({
  title: word(title), field: fieldName, headerSortTristate: true, ...width, ...more,
  formatter: cell => content(cell.getData()),
});

function columns() {
  const text = (value, name = '') => element('span', {class: 'clamp ' + name, title: value}, value);
  return [
    column('column.severity', 'severity', {width: 112}, badge, {sorter: bySeverity}),
    column('column.subject', 'subjectName', {widthGrow: 2, minWidth: 150}, f => element('div', {class: 'subject'},
      text(subjectName(f)), element('small', {title: f.document.path}, f.document.path))),
    column('column.rule', 'ruleTitle', {widthGrow: 1.6, minWidth: 130}, f => text(ruleTitle(f.rule))),
    column('column.sentence', 'sentenceText', {widthGrow: 4, minWidth: 240}, f => text(sentence(f))),
    column('column.reported', 'reported', {width: 118}, f => text(f.reported, 'figure'), {sorter: byNumber, hozAlign: 'right'}),
    column('column.expected', 'expected', {width: 118}, f => text(f.expected, 'figure'), {sorter: byNumber, hozAlign: 'right'}),
    column('column.difference', 'difference', {width: 118}, f => text(f.difference, 'figure'), {sorter: byNumber, hozAlign: 'right'}),
  ];
}

/** What is sorted by is what is read. */
function name(all) {
  all.forEach(finding => {
    finding.subjectName = subjectName(finding);
    finding.ruleTitle = ruleTitle(finding.rule);
    finding.sentenceText = sentence(finding);
  });
}

function showFiltered() {
  if (list) {
    list.setFilter(matches);
  }
}

function count(rows) {
  listed = rows.map(row => row.getData());
  document.getElementById('count').textContent =
    word('count', {count: number(listed.length), all: number(findings.length)});
}

function drawList() {
  name(findings);
  if (list) {
    list.setColumns(columns());
    list.redraw(true);
    count(list.getRows('active'));
    return;
  }
  const made = new Tabulator('#list', {
    data: findings, index: 'id', columns: columns(), layout: 'fitColumns', height: '74vh', rowHeight: 60,
    renderVerticalBuffer: 600, placeholder: () => word('list.empty'), columnDefaults: {vertAlign: 'middle', tooltip: false},
    initialFilter: [{field: matches}], reactiveData: false,
    rowFormatter: row => {
      const line = row.getElement();
      line.tabIndex = 0;
      line.dataset.finding = row.getData().id;
    },
  });
  made.on('dataFiltered', (filters, rows) => count(rows));
  made.on('dataSorted', (sorters, rows) => count(rows));
  made.on('rowClick', (event, row) => openFinding(row.getData()));
  made.on('tableBuilt', () => {
    list = made;
    document.getElementById('list').setAttribute('aria-label', word('findings'));
    showFiltered();
  });
}

document.getElementById('list').addEventListener('keydown', event => {
  const row = event.target.closest('.tabulator-row');
  if (!row || event.target !== row) {
    return;
  }
  const next = {ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling}[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    openFinding(findings.find(finding => finding.id === row.dataset.finding));
  } else if (next) {
    event.preventDefault();
    next.focus();
  }
});
