'use strict';
// Search, sort, filter and the language switch. The report is complete without it.
(function () {
  const root = document.documentElement;
  const language = () => root.dataset.l;
  const words = {
    zh: {search: '查找项目、编号、部门', department: '全部部门', grade: '全部等级', findings: '只看有错误或警告的',
         shown: (n, all) => '显示 ' + n + ' / ' + all + ' 个项目', other: 'English'},
    en: {search: 'Find a project, id, department', department: 'All departments', grade: 'All grades',
         findings: 'Only with errors or warnings', shown: (n, all) => n + ' of ' + all + ' projects', other: '中文'},
  };
  const say = (key) => words[language()][key];
  const dictionary = JSON.parse(document.getElementById('words').textContent);
  const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef](?:[\w.%-]*[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])*/g;
  const make = (tag, properties, parent) => parent.appendChild(Object.assign(document.createElement(tag), properties));

  // Names of the numbers for narrow screens, where the heads of the columns are not shown.
  function nameCells() {
    for (const table of document.querySelectorAll('table.list, table.score')) {
      const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
      for (const body of table.tBodies) {
        for (const row of body.rows) {
          if (row.cells[0].colSpan === 1) [...row.cells].forEach((cell, i) => { cell.dataset.h = heads[i]; });
        }
      }
      for (const row of table.tFoot ? table.tFoot.rows : []) {
        const skip = heads.length - row.cells.length;
        [...row.cells].forEach((cell, i) => { cell.dataset.h = heads[i + skip]; });
      }
    }
  }

  const table = document.getElementById('list');
  const rows = table ? [...table.tBodies[0].rows] : [];
  const heads = table ? [...table.tHead.rows[0].cells] : [];
  const column = (key) => heads.findIndex((head) => head.dataset.k === key);
  const textAt = (row, i) => (i < 0 ? '' : row.cells[i].textContent.trim());

  function sortKey(row, i) {
    const cell = row.cells[i];
    if (cell.dataset.v) return Number(cell.dataset.v);
    const text = cell.textContent.trim();
    if (!heads[i].classList.contains('n')) return text;
    const number = Number.parseFloat(text.replace(/[,≥ ]/g, ''));
    return Number.isNaN(number) ? null : number;
  }

  function compare(a, b) {
    if (a === null || b === null) return a === b ? 0 : a === null ? 2 : -2;  // nothing comes last
    return typeof a === 'string' ? a.localeCompare(b, 'zh') : a - b;
  }

  function sortBy(i) {
    const up = heads[i].getAttribute('aria-sort') !== 'ascending';
    heads.forEach((head) => head.removeAttribute('aria-sort'));
    heads[i].setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const keyed = rows.map((row, at) => ({row, at, key: sortKey(row, i)}));
    keyed.sort((a, b) => {
      const order = compare(a.key, b.key);
      return (Math.abs(order) === 2 ? order : up ? order : -order) || a.at - b.at;
    });
    keyed.forEach((entry) => table.tBodies[0].append(entry.row));
  }

  function makeSortable() {
    heads.forEach((head, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sortBy(i));
      head.append(button);
    });
  }

  const controls = {};

  function filter() {
    const wanted = controls.search.value.trim().toLowerCase();
    const department = controls.department.value;
    const grade = controls.grade.value;
    const columns = {name: column('name'), id: column('id'), department: column('department'),
                     grade: column('grade'), errors: column('errors'), warnings: column('warnings')};
    let shown = 0;
    for (const row of rows) {
      const text = [columns.name, columns.id, columns.department].map((i) => textAt(row, i)).join('\n');
      const findings = Number(textAt(row, columns.errors)) + Number(textAt(row, columns.warnings));
      row.hidden = !text.toLowerCase().includes(wanted) ||
        (department !== '' && textAt(row, columns.department) !== department) ||
        (grade !== '' && row.cells[columns.grade].dataset.v !== grade) ||
        (controls.findings.checked && findings === 0);
      shown += row.hidden ? 0 : 1;
    }
    controls.status.textContent = say('shown')(shown, rows.length);
  }

  function fillSelects() {
    const departments = [...new Set(rows.map((row) => textAt(row, column('department'))))].filter(Boolean).sort();
    const chosen = controls.department.value;
    controls.department.replaceChildren(new Option(say('department'), ''), ...departments.map((name) => Object.assign(new Option(name), {lang: 'zh'})));
    controls.department.value = chosen;
    const grades = new Map(rows.map((row) => row.cells[column('grade')]).filter((cell) => cell.dataset.v)
      .map((cell) => [cell.dataset.v, cell.querySelector('b').textContent]));
    const grade = controls.grade.value;
    controls.grade.replaceChildren(new Option(say('grade'), ''), ...[...grades].sort().map(([v, name]) => new Option(name, v)));
    controls.grade.value = grade;
  }

  function nameControls() {
    if (!table) return;
    controls.search.placeholder = say('search');
    for (const key of ['search', 'department', 'grade']) controls[key].setAttribute('aria-label', say(key));
    controls.findingsLabel.textContent = say('findings');
    controls.bar.lang = language() === 'zh' ? 'zh-CN' : 'en';
    fillSelects();
    filter();
  }

  function makeControls() {
    const bar = document.createElement('div');
    bar.className = 'tools';
    controls.bar = bar;
    controls.search = make('input', {type: 'search'}, bar);
    controls.department = make('select', {}, bar);
    controls.grade = make('select', {}, bar);
    const label = make('label', {hidden: column('errors') < 0}, bar);  // a public copy has none
    controls.findings = make('input', {type: 'checkbox'}, label);
    label.append(' ');
    controls.findingsLabel = make('span', {}, label);
    controls.status = make('span', {}, bar);
    controls.status.setAttribute('role', 'status');
    bar.addEventListener('input', filter);
    table.before(bar);
  }

  // The elements with words of ours, and what they say in the other language: it stands in data-o,
  // or in the dictionary of an element's whole text. Text of a declaration is not in it, or in a <bdi>.
  let ours = null;
  function findOurs() {
    const found = [...document.querySelectorAll('[data-o]')].map((element) => [element, element.dataset.o]);
    for (const part of document.querySelectorAll('header, main, footer')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const words = walker.currentNode.data.trim();
        if (element.childNodes.length !== 1 || element.localName === 'bdi' || element.dataset.o !== undefined) continue;
        if (Object.hasOwn(dictionary, words) && !element.closest('.tools')) found.push([element, dictionary[words]]);
      }
    }
    return found;
  }

  // English with names in Chinese: each of them in its language.
  function showEnglish(element, text) {
    element.textContent = '';
    let written = 0;
    for (const run of text.matchAll(chinese)) {
      element.append(text.slice(written, run.index));
      if (element.namespaceURI === root.namespaceURI) make('bdi', {lang: 'zh', textContent: run[0]}, element);
      else element.append(run[0]);
      written = run.index + run[0].length;
    }
    element.append(text.slice(written));
  }

  function switchLanguage() {
    const to = language() === 'zh' ? 'en' : 'zh';
    ours ??= findOurs();
    for (const entry of ours) {
      const [element, other] = entry;
      entry[1] = element.textContent;
      if (to === 'en') showEnglish(element, other);
      else element.textContent = other;
      element.setAttribute('lang', to === 'zh' ? 'zh-CN' : 'en');
    }
    root.dataset.l = to;
    nameCells();
    nameControls();
    nameSwitch();
  }

  const languageButton = make('button', {type: 'button', className: 'language'}, document.querySelector('.top'));
  function nameSwitch() {
    languageButton.textContent = say('other');
    languageButton.lang = language() === 'zh' ? 'en' : 'zh-CN';
  }
  languageButton.addEventListener('click', switchLanguage);

  root.dataset.js = '';
  nameCells();
  if (table) {
    makeSortable();
    makeControls();
  }
  nameControls();
  nameSwitch();
})();
