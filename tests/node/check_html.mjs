// SPDX-License-Identifier: MIT
// The HTML report in a real browser: search, sort, filter, language switch, without JavaScript,
// without a network, on a phone, in the dark, on paper, and for assistive technology (axe-core).
//
//   node check_html.mjs PBS-REPORT [--smoke]
//
// Exit code 77, which CTest takes as skipped, where there is no Chromium.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';

const executablePath = process.env.PBS_CHROMIUM ?? '/usr/bin/chromium';
if (!fs.existsSync(executablePath)) {
  console.log(`no ${executablePath}: the report was not looked at in a browser`);
  process.exit(77);
}
const {chromium} = await import('playwright-core');
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const [program, option] = process.argv.slice(2);
const smoke = option === '--smoke';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pbs-html-'));
const hostile = '<script>alert(1)</script>"\'=HYPERLINK("http://a.b")\u202e😀' + '字'.repeat(300);

function report(name, ...inputs) {
  const file = path.join(folder, name);
  const run = spawnSync(program, [...inputs, '--no-config', '-o', file], {cwd: root, encoding: 'utf8'});
  assert.ok(run.status === 0 || run.status === 1, run.stderr);
  return pathToFileURL(file).href;
}

function hostileProject() {
  const text = fs.readFileSync(path.join(root, 'examples/2024/cleaning.yaml'), 'utf8');
  const file = path.join(folder, 'hostile.yaml');
  fs.writeFileSync(file, text.replace(/^name: .*$/m, () => `name: ${JSON.stringify(hostile)}`));
  return file;
}

const browser = await chromium.launch({
  executablePath, headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
         '--disable-component-update', '--disable-sync'],
});

// A page that has loaded, whose every request but that of the file itself fails the test.
async function open(url, options = {}) {
  const context = await browser.newContext({offline: true, locale: 'zh-CN', ...options});
  const page = await context.newPage();
  page.on('request', (request) => assert.match(request.url(), /^(file|data):/, `asks for ${request.url()}`));
  page.on('pageerror', (error) => assert.fail(`error in the page: ${error}`));
  page.on('console', (message) => assert.notEqual(message.type(), 'error', message.text()));
  page.on('dialog', () => assert.fail('a dialog was opened'));
  await page.goto(url);
  return page;
}

const checks = [];
const check = (name, inSmoke, run) => { if (inSmoke || !smoke) checks.push([name, run]); };
const example = report('year.html', 'examples/2024');
const shown = (page) => page.locator('#list tbody tr:not([hidden])');

check('search, filter and sort show what was asked for', true, async () => {
  const page = await open(example);
  const all = await shown(page).count();
  assert.equal(all, 12);
  await page.locator('.tools input[type=search]').fill('养老');
  assert.equal(await shown(page).count(), 1);
  assert.match(await page.locator('[role=status]').textContent(), /1 \/ 12/);
  await page.locator('.tools input[type=search]').fill('');
  await page.locator('.tools select').nth(1).selectOption({label: '差'});
  assert.equal(await shown(page).count(), 1);
  await page.locator('.tools select').nth(1).selectOption('');
  const total = page.locator('#list th[data-k=total]');
  await total.locator('button').click();
  assert.equal(await total.getAttribute('aria-sort'), 'ascending');
  const index = await page.locator('#list thead th').evaluateAll((heads) => heads.findIndex((head) => head.dataset.k === 'total'));
  const totals = await page.locator('#list tbody tr').evaluateAll((rows, i) => rows.map((row) => Number.parseFloat(row.cells[i].textContent.replace(/[^\d.]/g, ''))), index);
  assert.deepEqual(totals, [...totals].sort((a, b) => a - b));
  await total.locator('button').press('Enter');
  assert.equal(await total.getAttribute('aria-sort'), 'descending');
});

// Texts whose language is not what the nearest lang says: Chinese that is not marked as Chinese, and
// English words where a page is in English that are not marked as English.
const wrongLanguage = (page) => page.evaluate(() => {
  const wrong = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (text === '' || element.closest('script, style, code')) continue;
    const lang = element.closest('[lang]').getAttribute('lang').slice(0, 2);
    const chinese = /[\u4e00-\u9fff]/.test(text);
    if (chinese && lang !== 'zh') wrong.push(`${element.localName}: ${text}`);
    if (!chinese && lang !== 'en' && /^[A-Z]?[a-z]{3,}( [a-z]{2,})*$/.test(text) && !element.closest('.facts, .ids')) wrong.push(`${element.localName}: ${text}`);
  }
  return wrong;
});

check('the language switch changes every word and changes it back', true, async () => {
  const page = await open(example);
  const before = await page.locator('main').innerText();
  await page.locator('button.language').click();
  assert.match(await page.locator('h1').innerText(), /^Performance report/);
  // Labels, heads of columns and words of the rows are in English, names and targets as they were.
  const project = page.locator('article:has-text("特殊困难老年人居家养老服务")').first();
  for (const word of ['Adjusted budget', 'Remedy', 'proportional', 'department', 'red', 'Basis']) {
    assert.ok((await project.innerText()).includes(word), word);
  }
  assert.ok((await project.innerText()).includes('年内有71名老人随子女外出居住'));
  assert.deepEqual(await wrongLanguage(page), []);
  await page.locator('button.language').click();
  assert.equal(await page.locator('main').innerText(), before);
  assert.equal(await page.locator('main [lang=en]').count(), 0);
});

check('an English report marks every Chinese text as Chinese, its letters too', true, async () => {
  assert.deepEqual(await wrongLanguage(await open(report('english.html', 'examples/2024', '--lang', 'en'))), []);
  const letters = report('letters-en.html', 'examples/2024', '--letter', 'rectification', '--lang', 'en');
  assert.deepEqual(await wrongLanguage(await open(letters)), []);
});

check('all is there without JavaScript', true, async () => {
  const page = await open(example, {javaScriptEnabled: false});
  assert.equal(await page.locator('article.project').count(), 12);
  assert.equal(await page.locator('.tools').count(), 0);
  const targets = await page.locator('nav a, main > section a').evaluateAll((links) => links.map((link) => link.getAttribute('href').slice(1)));
  assert.ok(targets.length > 12 * 5, 'projects are linked in every list');
  for (const target of new Set(targets)) assert.ok(await page.locator(`[id="${target}"]`).isVisible(), target);
  // The points of the scatter chart in numbers.
  await page.locator('details summary').click();
  assert.equal(await page.locator('details tbody tr').count(), 12);
});

check('texts of a file stay text', true, async () => {
  const page = await open(report('hostile.html', hostileProject()));
  assert.equal(await page.locator('article h2').first().textContent(), hostile);
  assert.equal(await page.locator('article script').count(), 0);
});

for (const colorScheme of ['light', 'dark']) {
  check(`axe-core finds no violation (${colorScheme})`, colorScheme === 'light', async () => {
    // The short form looks at three projects, which have every kind of section and finding.
    const few = ['elder-care', 'cleaning', 'archive-digitising'].map((name) => `examples/2024/${name}.yaml`);
    const page = await open(smoke ? report('few.html', ...few, 'examples/indicators') : example, {colorScheme});
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
    const words = result.violations.map((found) => `${found.id}: ${found.help}\n  ` +
      found.nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + ' ' + node.failureSummary).join('\n  '));
    assert.deepEqual(words, []);
  });
}

check('a phone shows it without scrolling sideways', false, async () => {
  for (const url of [example, report('hostile.html', hostileProject())]) {
    const page = await open(url, {viewport: {width: 390, height: 844}, isMobile: true, deviceScaleFactor: 2});
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= screen, `${content} > ${screen}`);
  }
});

check('paper is A4 and heads of tables come again', false, async () => {
  const page = await open(example);
  const pdf = path.join(folder, 'year.pdf');
  await page.pdf({path: pdf, preferCSSPageSize: true});
  const bytes = fs.readFileSync(pdf, 'latin1');
  const boxes = [...bytes.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map((box) => box[1].trim().split(/\s+/).map(Number));
  assert.ok(boxes.length > 12, 'a page a project at least');
  for (const [, , width, height] of boxes) {
    assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `${width} × ${height}`);
  }
  await page.emulateMedia({media: 'print'});
  assert.equal(await page.locator('#list thead').evaluate((head) => getComputedStyle(head).display), 'table-header-group');
  assert.equal(await page.locator('.tools').isVisible(), false);
});

check('letters are A4 pages of their own, readable on a phone and for everyone', false, async () => {
  for (const kind of ['return', 'rectification', 'supplier']) {
    const url = report(`${kind}.html`, 'examples/2024', '--letter', kind);
    const page = await open(url);
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
    assert.deepEqual(violations.map((found) => `${found.id}: ${found.nodes[0].html}`), []);
    const letters = await page.locator('article').count();
    const pdf = await page.pdf({preferCSSPageSize: true});
    const pages = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)];
    assert.ok(pages.length >= letters && letters > 1, `${pages.length} pages of ${letters} letters`);
    for (const [, box] of pages) assert.match(box.trim(), /^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/);
    const phone = await open(url, {viewport: {width: 390, height: 844}, isMobile: true});
    assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
});

check('keyboards reach everything, and the focus is seen', false, async () => {
  const page = await open(example);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, 'none');
});

let failed = 0;
for (const [name, run] of checks) {
  const start = performance.now();
  try {
    await run();
    console.log(`ok: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    ++failed;
    console.log(`FAILED: ${name}\n${error.message}`);
  }
}
await browser.close();
fs.rmSync(folder, {recursive: true});
process.exit(failed === 0 ? 0 : 1);
