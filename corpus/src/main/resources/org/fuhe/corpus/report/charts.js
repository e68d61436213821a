const colours = {error: '#b3261e', warning: '#b26a00', notice: '#4b6a88', none: '#9fb0bf', ink: '#23313f', line: '#dfe4e9'};
const font = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const charts = {};

function chart(id) {
  if (!charts[id]) {
    charts[id] = echarts.init(document.getElementById(id), null, {renderer: 'canvas'});
  }
  return charts[id];
}

function draw(id, label, options, onClick) {
  const drawn = chart(id);
  document.getElementById(id).setAttribute('aria-label', label);
  drawn.setOption({animation: false, textStyle: {fontFamily: font, color: colours.ink}, ...options}, true);
  drawn.off('click');
  if (onClick) {
    drawn.on('click', onClick);
  }
}

/** Text in a tooltip is built as text. */
const tooltip = lines => {
  const box = element('div', {class: 'tooltip'});
  lines.forEach((line, i) => box.append(element(i === 0 ? 'b' : 'span', {}, line)));
  return box;
};

const axis = {axisLine: {lineStyle: {color: colours.line}}, axisTick: {show: false}, axisLabel: {color: '#51606e'},
  splitLine: {lineStyle: {color: '#eef1f4'}}, nameTextStyle: {color: '#51606e'}};

/** The heaviest finding that stands against a form. */
function weight(project) {
  for (const severity of severities) {
    if (project.findings.some(f => f.standing === 'standing' && f.severity === severity)) {
      return severity;
    }
  }
  return 'none';
}

/** A rate below which a high total calls for a look, as in the national norm for explanations. */
const littleSpent = 60;
const highTotal = 80;

const pointed = projects.filter(p => p.rate !== null && p.total !== null);
const outliers = pointed
  .filter(p => p.rate < littleSpent && p.total >= highTotal)
  .sort((a, b) => a.rate - b.rate);

const about = project => [projectName(project), word('rate') + ' ' + project.rate + ' %',
  word('total') + ' ' + project.total, project.department];

function drawScatter() {
  const largest = Math.max(100, ...pointed.map(p => Math.min(p.rate, 150)));
  const least = Math.floor(Math.min(60, ...pointed.map(p => p.total)) / 10) * 10;
  const series = ['none', 'notice', 'warning', 'error'].map(severity => ({
    type: 'scatter',
    name: word(severity === 'none' ? 'chart.none' : 'severity.' + severity),
    symbolSize: severity === 'none' ? 9 : 12,
    symbol: {none: 'circle', notice: 'circle', warning: 'triangle', error: 'diamond'}[severity],
    itemStyle: {color: colours[severity], opacity: severity === 'none' ? 0.55 : 0.8, borderColor: '#fff', borderWidth: 1},
    data: pointed.filter(p => weight(p) === severity)
      .map(p => ({value: [Math.min(p.rate, 150), p.total], project: p.index, symbolSize: outliers.includes(p) ? 16 : undefined})),
  }));
  series[0].markArea = {
    silent: true,
    itemStyle: {color: 'rgba(179, 38, 30, 0.06)'},
    label: {show: true, position: 'insideTopLeft', color: colours.error, fontSize: 12},
    data: [[{name: word('chart.attention'), xAxis: 0, yAxis: highTotal}, {xAxis: littleSpent, yAxis: 'max'}]],
  };
  if (outliers.length > 0) {
    const first = outliers[0];
    series[3].markPoint = {
      silent: true, symbol: 'rect', symbolSize: 0.01,
      label: {formatter: first.rate.toFixed(2) + ' %  →  ' + first.total, position: 'right', distance: 14,
        color: colours.error, fontWeight: 600, fontSize: 14},
      data: [{coord: [first.rate, first.total]}],
    };
  }
  draw('scatter', word('chart.scatter.label', {count: pointed.length, outliers: outliers.length}), {
    grid: {left: 52, right: 24, top: 44, bottom: 46},
    legend: {top: 4, right: 8, textStyle: {color: colours.ink}},
    tooltip: {confine: true, formatter: point => tooltip(about(projects[point.data.project]))},
    xAxis: {...axis, type: 'value', name: word('axis.rate'), nameLocation: 'middle', nameGap: 28, min: 0, max: largest},
    yAxis: {...axis, type: 'value', name: word('axis.total'), min: least, max: 100},
    series,
  }, point => openProject(projects[point.data.project]));
}

function drawOutliers() {
  const shown = outliers.slice(0, 8);
  replace('outliers',
    element('h4', {}, word('outliers')),
    shown.length === 0 ? element('p', {}, word('outliers.none')) : element('ol', {}, shown.map(project =>
      element('li', {}, element('button', {type: 'button', onclick: () => openProject(project)},
        element('b', {}, project.rate.toFixed(2) + ' %'), element('span', {}, projectName(project)),
        element('i', {}, word('outliers.total', {total: project.total})))))),
    outliers.length > shown.length ? element('p', {}, word('outliers.more', {count: outliers.length - shown.length})) : null);
}

function drawTotals() {
  const bars = facts.totals;
  const names = bars.map(([from], i) => i === bars.length - 1 ? '100' : from + '–' + bars[i + 1][0]);
  draw('totals', word('chart.totals.label', {full: bars[bars.length - 1][1]}), {
    grid: {left: 44, right: 12, top: 16, bottom: 44},
    tooltip: {confine: true, formatter: p => tooltip([p.name, number(p.value)])},
    xAxis: {...axis, type: 'category', data: names, splitLine: {show: false}, axisLabel: {...axis.axisLabel, interval: 0, rotate: 35}},
    yAxis: {...axis, type: 'value', minInterval: 1},
    series: [{type: 'bar', barCategoryGap: '18%',
      data: bars.map(([, count], i) => ({value: count, itemStyle: {color: i === bars.length - 1 ? '#1f4e79' : '#8aa9c4'}}))}],
  });
}

function drawBars(id, bars, name, widest, onClick) {
  const shown = bars.slice(0, 18).reverse();
  document.getElementById(id).style.height = Math.max(120, shown.length * 26 + 64) + 'px';
  chart(id).resize();
  draw(id, word('chart.bars.label', {first: bars.length ? name(bars[0][0]) : '', count: bars.length}), {
    grid: {left: 8, right: 28, top: 34, bottom: 8, containLabel: true},
    legend: {top: 2, right: 8, textStyle: {color: colours.ink}},
    tooltip: {confine: true, formatter: p => tooltip([p.name, p.seriesName + ' ' + number(p.value)])},
    xAxis: {...axis, type: 'value', minInterval: 1},
    yAxis: {...axis, type: 'category', data: shown.map(bar => name(bar[0])), splitLine: {show: false},
      axisLabel: {color: colours.ink, width: Math.min(widest, chart(id).getWidth() * 0.42), overflow: 'truncate'}},
    series: severities.map((severity, i) => ({
      type: 'bar', stack: 'all', name: word('severity.' + severity), barMaxWidth: 16,
      itemStyle: {color: colours[severity]}, data: shown.map(bar => bar[i + 1] || null)})),
  }, bar => onClick(shown[bar.dataIndex][0]));
}

function drawCharts() {
  drawScatter();
  drawOutliers();
  drawBars('rules', facts.byRule, ruleTitle, 360, rule => filterBy({rule}));
  drawBars('departments', facts.byDepartment, name => name || word('department.none'), 260,
    name => filterBy({department: name}));
  document.getElementById('totals').style.height = Math.max(240, document.getElementById('departments').clientHeight) + 'px';
  chart('totals').resize();
  drawTotals();
}

window.addEventListener('resize', () => {
  Object.values(charts).forEach(drawn => drawn.resize());
  drawCharts();
});
