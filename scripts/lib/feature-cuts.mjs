// The passages of built modules by which pages pay for features that they do not use: see scripts/weigh-features.mjs.
// Each is a file, a passage and what stands there without the feature. Imports that nothing uses then fall away.

const properties = (file, ...names) =>
  names.flatMap((name) => [[file, new RegExp(`\\bproperty\\([^)]*\\)\\(\\w+\\.prototype, "${name}"\\);`)]]);
const list = 'project-list/project-list';
const parts = 'project-list/late-parts';

const extras = [
  [
    'exploration-controller',
    /if \(!asksForExtras\(query\)\)[^]*?return answer;/,
    'return exploration.ask(opened, question, signal);',
  ],
  ['exploration-controller', /var wordsCode = [^;]*;/],
  ['exploring/facets', /const range = extraWords[^;]*;\s*if \(range !== void 0\) return range;/],
  ['exploring/facets', /return extraWords\(\)\?\.facetOf\(facet\)/, 'return'],
  ['plain-engine', /const extras = [^;]*;/],
  ['plain-engine', /extras \? await extras\.extraAnswer\([^)]*\) : /],
];

const ranges = [
  ['catalogue/plain-query', /const bars = [^;]*;/],
  ['catalogue/plain-query', 'bars?.add(index, isCounted);'],
  ['catalogue/plain-query', 'ranges: bars?.counts(),'],
  ['catalogue/plain-query', ', query, ranges)', ', query)'],
  ['plain-conditions', 'ranges?.holder(name, facet, ids.map(idOf)) ?? heldIn(facet)', 'heldIn(facet)'],
];

const partners = [
  [
    'exploration/exploration',
    /return (?:partnerFacet|"partner") in \{[^}]*\} \? \{[^}]*\}[^}]*\} : query;/,
    'return query;',
  ],
  ['facet-filter-element', 'if (this.#partnersCode) await this.settled;'],
  ['facet-filter-element', 'this.results?.partners?.total ?? found', 'found'],
  ['facet-filter-element', / \|\| this\.facet === (?:"partner"|partnerFacet) \|\|/, ' ||'],
  ['facet-filter-element', /get #partnersCode\(\) \{[^}]*\}/],
  ['facet-filter-element', 'const code = this.#partnersCode;'],
  ['facet-filter-element', 'code ? code.partnerCounts(results) : ', ''],
  ['facet-filter-element', /const limit = [^;]*;\s*return this\.#partnersCode[^;]*;/, 'return {};'],
  ['facet-filter-element', '!(this.#isFacet || this.#partnersCode)', '!this.#isFacet'],
  ['facet-filter-element', 'partners: this.#partnersCode && this.results?.partners,'],
  ['facet-filter-view', ', partners }', ' }'],
  ['facet-filter-view', ' || partners ||', ' ||'],
  ['facet-filter-view', 'partners ?? context.dataset', 'context.dataset'],
  ['facet-filter-view', 'partners ? "" : typed', 'typed'],
  ['facet-filter-view', '(partners?.total ?? shown.found)', 'shown.found'],
  ['project-list/preselection', /\[\.\.\.facetNames,\s*partnerFacet\]/, 'facetNames'],
  ...properties(list, 'partner'),
];

const figures = [['catalogue/plain-query', /figures: figures\?\.[^,]*,/]];

const sentence = [
  ['project-list/toolbar', /bar\.sentence \?\? /],
  [list, /sentence: [^\n]*\n/],
  [list, 'this.sentence = false;'],
  ...properties(list, 'sentence'),
  [parts, ', sentence', ''],
  [parts, ' || sentence', ''],
];

const picked = [
  [list, /if \(this\.projects\) return this\.#parts[^;]*;/],
  [list, /if \(this\.projects\) return html[^;]*;/],
  [list, /return this\.#parts\.current\?\.question\(question\) \?\? question;/, 'return question;'],
  ...properties(list, 'projects'),
  [parts, ', projects', ''],
  [parts, ' || projects', ''],
];

const opened = [
  [list, /,\s*link: parts\?\.link/],
  [list, ' ${parts?.renderOpened(below)}'],
  [list, '!this.#parts.current?.isPending &&', ''],
  ['projects/project-view', /context\.link\?\.\(project\.id, name\) \?\? name/, 'name'],
  ...properties(list, 'open'),
  [parts, ', open', ''],
  [parts, ' || open', ''],
];

const fields = [
  ['project-list/late-parts', / \|\| hasCard\(host\)/],
  ...properties(list, 'fields'),
  [parts, ', fields', ''],
  [parts, ' || fields', ''],
];

const pager = [
  ['project-list/pager', /get #isGrowing\(\) \{[^}]*\}/],
  ['project-list/pager', /\(this\.#isGrowing \? [^)]*\)[^)]*\) \?\? /],
  ['project-list/pager', 'this.host.pager || ', ''],
  ['project-list/pager', /isGrowing: this\.#isGrowing,/],
  ...properties(list, 'pager'),
];

const report = (file) => [
  ['elements/core/provenance', '!element.reportTo && '],
  ...properties(file, 'reportTo'),
];

export const cuts = [
  [
    'list and two filters',
    // Elements, and the code of small sets, which the script has in the same file.
    ['project-list', 'sector-filter', 'theme-filter', 'engine/page/page-engine'],
    {
      'code on use of the next three': extras,
      ranges,
      partners,
      'key figures': figures,
      'the sentence': sentence,
      '`projects="…"`': picked,
      'a project at an address': opened,
      '`fields`, a card of the page’s own': fields,
      'kinds of pages': pager,
      '`report-to`': report(list),
    },
  ],
  ['network card', ['network-card'], { '`report-to`': report('network-card/network-card') }],
];
