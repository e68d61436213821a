function speak(code) {
  language = code;
  document.documentElement.lang = code === 'zh' ? 'zh-CN' : 'en';
  document.title = word('title') + ' · fuhe';
  document.querySelectorAll('[data-word]').forEach(part => { part.textContent = word(part.dataset.word); });
  document.querySelectorAll('[data-label]').forEach(part => part.setAttribute('aria-label', word(part.dataset.label)));
  document.querySelectorAll('[data-language]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.language === code)));
  drawSummary();
  drawCharts();
  drawFilters();
  drawList();
}

/** A page of paper is narrower than the window that the charts are drawn for. */
const paper = 660;

/** As many findings as are printed at once: about 1,500 pages. */
const mostPrinted = 10000;

/** The list shows only what is in sight; on paper all of the filter is wanted. */
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('.unread').forEach(part => { part.open = true; });
  Object.values(charts).forEach(drawn => {
    drawn.resize({width: paper});
    drawn.getZr().flush();
  });
  replace('printed', document.body.classList.contains('one') ? [] : listed.slice(0, mostPrinted).map(finding => element('li', {},
    element('p', {}, badge(finding), ' ', element('b', {}, ruleTitle(finding.rule)), ' — ', subjectName(finding),
      element('small', {}, ' ' + finding.document.path)),
    element('p', {}, sentence(finding)),
    element('p', {class: 'printed-figures'}, [['column.reported', finding.reported], ['column.expected', finding.expected],
      ['column.difference', finding.difference], ['citation', finding.citation[language === 'zh' ? 1 : 2]]]
      .filter(([, text]) => text !== '').map(([key, text]) => word(key) + ' ' + text).join('  ·  ')))));
});

window.addEventListener('afterprint', () => {
  document.body.classList.remove('one');
  Object.values(charts).forEach(drawn => drawn.resize({width: 'auto'}));
});

function printOne() {
  document.body.classList.add('one');
  window.print();
}

document.getElementById('print').addEventListener('click', () => window.print());
document.querySelectorAll('[data-language]').forEach(button =>
  button.addEventListener('click', () => speak(button.dataset.language)));

speak(language);
