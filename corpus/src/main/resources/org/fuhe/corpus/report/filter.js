const nothing = {text: '', severity: '', standing: 'standing', rule: '', department: null};
let filter = {...nothing};

/** All words of a finding in small letters, made when they are first looked for. */
function haystack(finding) {
  if (!finding.words) {
    finding.words = [finding.id, finding.rule, ...(facts.rules[finding.rule] || []), finding.document.path,
      finding.project ? finding.project.name : '', department(finding), finding.sentence.zh, finding.sentence.en,
      finding.reported, finding.expected].join('\n').toLowerCase();
  }
  return finding.words;
}

function matches(finding) {
  return (filter.standing === '' || finding.standing === filter.standing)
    && (filter.severity === '' || finding.severity === filter.severity)
    && (filter.rule === '' || finding.rule === filter.rule)
    && (filter.department === null || department(finding) === filter.department)
    && filter.text.toLowerCase().split(/\s+/).every(part => haystack(finding).includes(part));
}

/** Counts the values that findings have, the most frequent first. */
function counted(value) {
  const counts = new Map();
  findings.forEach(finding => counts.set(value(finding), (counts.get(value(finding)) || 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function choice(id, label, options, chosen, change) {
  return element('label', {}, element('span', {}, label),
    element('select', {id, onchange: event => { change(event.target.value); showFiltered(); }},
      options.map(([value, text]) => element('option', {value, selected: value === chosen}, text))));
}

/** A select has texts for values: no department at all is none of those that are printed. */
const anyDepartment = '\u0000';

function drawFilters() {
  const standings = ['standing', 'rounding', 'not_checkable', 'waived'];
  replace('filters',
    element('label', {class: 'search'}, element('span', {}, word('filter.text')),
      element('input', {type: 'search', id: 'search', autocomplete: 'off', placeholder: word('filter.text.hint'), value: filter.text,
        oninput: event => { filter.text = event.target.value.trim(); showFiltered(); }})),
    choice('standing', word('filter.outcome'),
      [...standings.map(s => [s, word('outcome.' + s)]), ['', word('filter.all')]],
      filter.standing, value => { filter.standing = value; }),
    choice('severity', word('filter.severity'),
      [['', word('filter.all')], ...severities.map(s => [s, word('severity.' + s)])],
      filter.severity, value => { filter.severity = value; }),
    choice('rule', word('filter.rule'),
      [['', word('filter.all')], ...counted(f => f.rule).map(([rule]) => [rule, ruleTitle(rule)])],
      filter.rule, value => { filter.rule = value; }),
    choice('department', word('filter.department'),
      [[anyDepartment, word('filter.all')],
        ...counted(department).slice(0, 400).map(([name]) => [name, name || word('department.none')])],
      filter.department === null ? anyDepartment : filter.department,
      value => { filter.department = value === anyDepartment ? null : value; }),
    element('button', {type: 'button', id: 'clear', onclick: () => filterBy({})}, word('filter.clear')));
}

/** Shows the findings of a part of a chart. */
function filterBy(part) {
  filter = {...nothing, ...part};
  drawFilters();
  showFiltered();
  if (Object.keys(part).length > 0) {
    document.getElementById('findings').scrollIntoView();
    document.getElementById('findings').focus({preventScroll: true});
  }
}

document.getElementById('filters').addEventListener('submit', event => event.preventDefault());
