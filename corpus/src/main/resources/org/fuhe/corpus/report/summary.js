const all = counts => Object.values(counts || {}).reduce((sum, n) => sum + n, 0);

function tile(name, value, notes, kind = '', choose = null) {
  const inner = [element('span', {class: 'name'}, name), element('b', {}, number(value)),
    element('span', {class: 'notes'}, notes)];
  return choose ? element('button', {type: 'button', class: 'tile ' + kind, onclick: choose}, inner)
    : element('div', {class: 'tile ' + kind}, inner);
}

function drawSummary() {
  const {counts} = facts;
  const stands = severity => facts.byRule.reduce((sum, bar) => sum + bar[severities.indexOf(severity) + 1], 0);
  const statuses = Object.entries(counts.statuses)
    .map(([status, n]) => word('status.' + status) + ' ' + number(n)).join(' · ');
  const holds = counts.verdicts.consistent || 0;
  replace('lead', word('lead', {documents: number(counts.documents), projects: number(counts.projects),
    indicators: number(counts.indicators), errors: number(stands('error')), warnings: number(stands('warning'))}));
  replace('tiles',
    tile(word('tile.documents'), counts.documents, statuses),
    tile(word('tile.projects'), counts.projects, word('tile.projects.note', {indicators: number(counts.indicators)})),
    ...severities.map(severity => tile(word('severity.' + severity), stands(severity), word('tile.' + severity), severity,
      () => filterBy({severity}))),
    tile(word('tile.not_checkable'), all(counts.outcomes.not_checkable), word('tile.not_checkable.note'), 'other',
      () => filterBy({standing: 'not_checkable'})),
    tile(word('tile.holds'), holds, word('tile.holds.note', {checks: number(all(counts.outcomes.rounding))}), 'holds'));
  drawForemost();
  drawUnread();
  drawLeftOut(counts.leftOut);
}

/** As many rows as are looked through; the table of documents has them all. */
const mostUnread = 500;

function drawUnread() {
  const unread = documents.filter(d => d.status !== 'extracted');
  const shown = unread.slice(0, mostUnread);
  replace('unread', shown.length === 0 ? [] : element('details', {class: 'unread'},
    element('summary', {}, word('unread', {count: number(unread.length)})),
    element('div', {class: 'scroll'}, element('table', {},
      element('thead', {}, element('tr', {}, ['document', 'status', 'message'].map(key => element('th', {scope: 'col'}, word('unread.' + key))))),
      element('tbody', {}, shown.map(d => element('tr', {class: d.status}, element('th', {scope: 'row'}, d.path),
        element('td', {}, word('status.' + d.status)), element('td', {}, d.message)))))),
    unread.length > shown.length ? element('p', {}, word('unread.more', {count: number(unread.length - shown.length)})) : null));
}

function drawLeftOut(leftOut) {
  const said = Object.entries(leftOut).filter(([, n]) => n > 0).map(([what, n]) => word('left.' + what, {count: number(n)}));
  const paragraph = document.getElementById('left-out');
  paragraph.hidden = said.length === 0;
  paragraph.textContent = said.length === 0 ? '' : word('left', {what: said.join(language === 'zh' ? '；' : '; ')});
}

/** So many findings are told before any chart. */
const mostForemost = 6;

/** Longer values are not held against each other at a glance. */
const longest = 16;

/** The heaviest, those of forms that stand out in the chart before others, and no rule twice where there are others. */
function foremost() {
  const place = f => 2 * severities.indexOf(f.severity) + (outliers.includes(f.project) ? 0 : 1);
  const stands = findings.filter(f => f.standing === 'standing' && f.severity !== 'notice')
    .sort((a, b) => place(a) - place(b) || a.order - b.order);
  const told = new Set();
  const chosen = stands.filter(f => !told.has(f.rule) && told.add(f.rule)).slice(0, mostForemost);
  return [...chosen, ...stands.filter(f => f.severity === 'error' && !chosen.includes(f))].slice(0, mostForemost);
}

const isShort = text => text !== '' && text.length <= longest;

function drawForemost() {
  const shown = foremost();
  document.getElementById('foremost').hidden = shown.length === 0;
  replace('foremost-list', shown.map(finding => element('li', {},
    element('button', {type: 'button', class: 'card ' + finding.severity, onclick: () => openFinding(finding)},
      element('span', {class: 'kind'}, badge(finding), element('b', {}, ruleTitle(finding.rule))),
      !isShort(finding.reported) || !isShort(finding.expected) ? null : element('span', {class: 'against'},
        element('b', {class: 'reported'}, finding.reported), element('i', {'aria-label': word('column.expected')}, '→'),
        element('b', {class: 'expected'}, finding.expected)),
      element('span', {class: 'clamp'}, sentence(finding)),
      element('small', {}, subjectName(finding) + ' · ' + finding.document.path)))));
}
