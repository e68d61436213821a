const panel = document.getElementById('detail');
let opened = null;

const figures = finding => finding.reported === '' && finding.expected === '' ? null : element('dl', {class: 'figures'},
  element('div', {class: 'reported'}, element('dt', {}, word('column.reported') + (finding.field ? ' · ' + field(finding.field) : '')),
    element('dd', {}, finding.reported || '—')),
  element('div', {class: 'expected'}, element('dt', {}, word('column.expected')), element('dd', {}, finding.expected || '—')),
  finding.difference === '' ? null : element('div', {}, element('dt', {}, word('column.difference')), element('dd', {}, finding.difference)));

function citation(finding) {
  const [norm, zh, en] = finding.citation;
  return element('p', {class: 'citation'}, element('b', {}, word('citation')), ' ', language === 'zh' ? zh : en || zh,
    ['printed', 'arithmetic', 'default', 'norm'].includes(norm) ? null : element('small', {}, ' ' + norm));
}

const figureColumns = new Set(['weight', 'score', 'computed', 'interval']);
const interval = (low, high) => low === high ? low : low + ' – ' + high;

/** The line of the worksheet that a finding is about. */
const lineOf = finding => finding.indicator !== '' ? finding.indicator
  : finding.field.startsWith('total') ? 'total' : finding.rule.includes('execution') ? 'execution' : '';

/** The worksheet of a form: what is printed, what is computed, and how. */
function worksheet(project, about) {
  const lines = attachment('w-' + project.id);
  if (!lines) {
    return element('p', {class: 'missing'}, word('worksheet.missing'));
  }
  const heading = ['line', 'weight', 'target', 'actual', 'score', 'computed', 'interval', 'how'];
  return element('div', {class: 'scroll'}, element('table', {class: 'worksheet'},
    element('thead', {}, element('tr', {}, heading.map(key =>
      element('th', {scope: 'col', class: figureColumns.has(key) ? 'figure' : null}, word('worksheet.' + key))))),
    element('tbody', {}, lines.map(([line, no, name, weightText, target, actual, score, method, computed, low, high, zh, en]) =>
      element('tr', {class: line + (about.has(no === '' ? line : no) ? ' hit' : '')},
        element('th', {scope: 'row'}, line === 'indicator' ? name : word('worksheet.' + line)),
        element('td', {class: 'figure'}, weightText), element('td', {}, target), element('td', {}, actual),
        element('td', {class: 'figure printed'}, score), element('td', {class: 'figure'}, computed),
        element('td', {class: 'figure'}, interval(low, high)),
        element('td', {class: 'how'}, element('em', {}, word('method.' + method)), language === 'zh' ? zh : en))))));
}

/** The finding before or behind the one that is open, of those that are listed. */
function neighbour(by) {
  const at = opened ? listed.indexOf(opened) : -1;
  return at < 0 ? undefined : listed[at + by];
}

function show(heading, ...content) {
  panel.replaceChildren(
    element('div', {class: 'bar'},
      element('button', {type: 'button', id: 'previous', disabled: !neighbour(-1), onclick: () => openFinding(neighbour(-1))}, word('previous')),
      element('button', {type: 'button', id: 'next', disabled: !neighbour(1), onclick: () => openFinding(neighbour(1))}, word('next')),
      element('span', {class: 'grow'}),
      element('button', {type: 'button', onclick: () => printOne()}, word('print.one')),
      element('button', {type: 'button', id: 'close', autofocus: true, onclick: () => panel.close()}, word('close'))),
    element('article', {}, element('h2', {id: 'detail-heading'}, heading), ...content.flat().filter(Boolean)));
  if (!panel.open) {
    panel.showModal();
  }
  panel.scrollTop = 0;
}

function openFinding(finding) {
  opened = finding;
  const project = finding.project;
  show(ruleTitle(finding.rule),
    element('p', {class: 'about'}, badge(finding), ' ', element('b', {}, subjectName(finding)), element('br'),
      element('small', {}, finding.document.path + ' · ' + finding.rule + ' · ' + finding.id)),
    element('p', {class: 'sentence'}, sentence(finding)),
    figures(finding),
    citation(finding),
    finding.related === '' ? null : element('p', {class: 'related'}, word('related', {related: finding.related.split(' ').map(r => facts.rules[r] ? ruleTitle(r) : field(r)).join(' · ')})),
    finding.waivedBy === '' ? null : element('p', {class: 'related'}, word('waived', {name: finding.waivedBy, reason: finding.waiverReason})),
    element('h3', {}, word('evidence')), evidence(finding),
    project ? [element('h3', {}, word('worksheet')), worksheet(project, new Set([lineOf(finding)]))] : null);
}

function openProject(project) {
  opened = null;
  const stands = project.findings.filter(f => f.standing === 'standing');
  show(projectName(project),
    element('p', {class: 'about'}, element('small', {}, [project.department, project.document.path].filter(Boolean).join(' · '))),
    element('dl', {class: 'figures'},
      element('div', {}, element('dt', {}, word('rate')), element('dd', {}, project.rate === null ? '—' : project.rate + ' %')),
      element('div', {}, element('dt', {}, word('total')), element('dd', {}, project.total === null ? '—' : String(project.total)))),
    element('h3', {}, word('project.findings', {count: stands.length})),
    element('ol', {class: 'of-project'}, stands.map(f => element('li', {},
      element('button', {type: 'button', onclick: () => openFinding(f)}, badge(f), ' ', sentence(f))))),
    element('h3', {}, word('worksheet')),
    worksheet(project, new Set(stands.map(lineOf))));
}

panel.addEventListener('click', event => {
  if (event.target === panel) {
    panel.close();
  }
});

panel.addEventListener('close', () => {
  const row = opened && document.querySelector('[data-finding="' + opened.id + '"]');
  if (row) {
    row.focus();
  }
});
