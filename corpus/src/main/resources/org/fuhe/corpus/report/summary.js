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
