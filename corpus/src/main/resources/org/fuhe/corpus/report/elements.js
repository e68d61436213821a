/** Makes an element; what it holds is text and never markup. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

function replace(id, ...children) {
  document.getElementById(id).replaceChildren(...children.flat().filter(child => child !== null));
}

const badge = finding => element(
  'span',
  {class: 'badge ' + (finding.standing === 'standing' ? finding.severity : 'other')},
  finding.standing === 'standing' ? word('severity.' + finding.severity) : word('outcome.' + finding.standing));
