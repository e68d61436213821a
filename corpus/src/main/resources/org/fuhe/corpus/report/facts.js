const facts = JSON.parse(document.getElementById('facts').textContent);
let language = facts.language;

/** A message in the language of the page; {count|row|rows} is the first word for 1. */
function word(key, values = {}) {
  const pattern = facts.words[language][key];
  return (pattern === undefined ? key : pattern).replace(
    /\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (all, name, one, many) =>
      one === undefined ? String(values[name]) : String(values[name]) === '1' ? one : many);
}

/** The word for a field, which is its column where there is none. */
const field = name => word('field.' + name) === 'field.' + name ? name : word('field.' + name);

const number = n => n.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');

const documents = facts.documents.map(([path, status, projects, message]) =>
  ({path, status, projects, message}));

const projects = facts.projects.map(([id, document, no, name, department, rate, total], index) =>
  ({index, id, document: documents[document], no, name, department, rate, total, findings: []}));

const severities = ['error', 'warning', 'notice'];

/** What a finding counts as in the filter: its severity stands only where it contradicts. */
function standing(outcome, waived) {
  return waived ? 'waived' : outcome === 'inconsistent' || outcome === 'failed' ? 'standing' : outcome;
}

const findings = facts.findings.map((
  [id, document, project, indicator, rule, outcome, severity, fieldName, reported, expected, difference, zh, en,
    citation, related, subject, waivedBy, waiverReason], order) => {
  const finding = {
    id, order, document: documents[document], project: project < 0 ? null : projects[project], indicator, rule,
    outcome, severity, field: fieldName, reported, expected, difference, sentence: {zh, en},
    citation: facts.citations[citation], related, subject, waivedBy, waiverReason,
    standing: standing(outcome, waivedBy),
  };
  if (finding.project) {
    finding.project.findings.push(finding);
  }
  return finding;
});

const ruleTitle = id => facts.rules[id] ? facts.rules[id][language === 'zh' ? 0 : 1] : id;

const sentence = finding => finding.sentence[language];

/** What stands for the subject of a finding: its form, else its document. */
const subjectName = finding =>
  finding.project ? projectName(finding.project) : word('document.whole');

const projectName = project => project.name || word('project.unnamed', {no: project.no});

const department = finding => finding.project ? finding.project.department : '';

/** Data that belong to one finding or form, if there was room for them. */
function attachment(id) {
  const block = document.getElementById(id);
  return block ? JSON.parse(block.textContent) : null;
}
