// Pages that show the bundled projects in the ways from which a partner can choose.

const filters = '<forem-sector-filter></forem-sector-filter><forem-theme-filter></forem-theme-filter>';
const list = `${filters}<forem-project-list></forem-project-list>`;
const bare = '<bench-count></bench-count><bench-search></bench-search><bench-list></bench-list>';
const module = (address) => `<script type="module" src="${address}"></script>`;
const styles = (address) => `<link rel="stylesheet" href="${address}">`;
const script = module('/ours/forem-widgets.js');
const untilTouched = (html) => html.replaceAll('></', ' load="touch"></');

/**
 * Returns the pages: their name, their body, and the sign that they are usable. `aim` is the most that a page of ours
 * may take, as a multiple of the first row.
 */
export async function contenders(prerender, projects) {
  const [{ name }] = projects;
  const title = name.fr.replaceAll('"', '');
  const [plain, shadow] = await Promise.all(
    ['plain', 'shadow'].map((as) => prerender({ element: 'project-list', lang: 'fr', as })),
  );
  const wanted = { text: name.fr };
  const ready = (tag) => ({ text: name.fr, tag });
  return [
    { name: 'the list as plain HTML', body: plain.replaceAll('forem-project-list', 'div'), wanted },
    { name: 'list and two filters, script', body: list + script, wanted, aim: '2.0' },
    { name: 'the same, `load="touch"`', body: untilTouched(list) + script, wanted, aim: '2.0' },
    {
      name: 'the same, touched as soon as it is seen',
      body: untilTouched(list) + script,
      wanted: { ...ready('forem-project-list'), isTouched: true },
    },
    {
      name: 'list and two filters, single file',
      body: `${list}<script src="/ours/forem-widgets.standalone.js"></script>`,
      wanted,
      aim: '3.0',
    },
    {
      name: 'list made beforehand (shadow)',
      body: shadow + script,
      wanted: ready('forem-project-list'),
      aim: '2.2',
    },
    {
      name: 'list made beforehand (plain)',
      body: plain + script,
      wanted: ready('forem-project-list'),
    },
    {
      name: 'one card, script',
      body: `<forem-network-card network="eures"></forem-network-card>${script}`,
      wanted: { text: 'EURES', tag: 'forem-network-card' },
      aim: '1.7',
    },
    {
      name: 'the same, `load="touch"`',
      body: `<forem-network-card network="eures" load="touch"></forem-network-card>${script}`,
      wanted: { text: 'EURES' },
      aim: '1.7',
    },
    {
      name: 'whole page, script',
      body: `<forem-partnerships></forem-partnerships>${script}`,
      wanted: { text: 'EURES', tag: 'forem-partnerships' },
      aim: '2.0',
    },
    {
      name: 'the same, `load="touch"`',
      body: `<forem-partnerships load="touch"></forem-partnerships>${script}`,
      wanted: { text: 'EURES' },
      aim: '2.0',
    },
    { name: 'three plain custom elements', body: bare + module('/scripts/plain-elements.js'), wanted },
    { name: 'three bare Lit elements', body: bare + module('/scripts/lit-elements.js'), wanted },
    {
      name: 'List.js',
      body: `<div id="bench"><ul class="list"></ul></div>${module('/scripts/list.js')}`,
      wanted,
    },
    { name: 'DataTables', body: `<table id="table"></table>${module('/scripts/datatables.js')}`, wanted },
    { name: 'Tabulator', body: `<div id="bench"></div>${module('/scripts/tabulator.js')}`, wanted },
    {
      name: 'Pagefind, its interface and one search',
      body: `${styles('/scripts/pagefind.css')}<div id="bench" data-search="${title}"></div>${module('/scripts/pagefind.js')}`,
      wanted,
    },
    {
      name: 'Web Awesome, three components',
      body: `${styles('/scripts/web-awesome.css')}<div id="bench"></div>${module('/scripts/web-awesome.js')}`,
      wanted,
    },
  ];
}
