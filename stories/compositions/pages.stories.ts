/** Pages of other organisations with elements in them. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/embed/generated/define/forem-active-filters.js';
import '../../src/embed/generated/define/forem-network-card.js';
import '../../src/embed/generated/define/forem-network-list.js';
import '../../src/embed/generated/define/forem-project-card.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-search-box.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import '../../src/embed/generated/define/forem-theme-filter.js';
import css from './pages.css?inline';

const meta: Meta = { title: 'Compositions/Pages', tags: ['!autodocs'] };
export default meta;

/** Returns the content of a page. The decorator of stories adds the margins. */
const page = (kind: string, content: TemplateResult): TemplateResult =>
  html`<style>
      ${css}
    </style>
    <div class="site ${kind}">${content}</div>`;

const texts = {
  fr: {
    agency: 'Agence pour l’emploi du Hainaut franco-belge',
    menu: ['Offres', 'Formations', 'Entreprises', 'Europe'],
    lead: 'Un marché du travail, deux pays',
    intro:
      'Chaque jour, des milliers de personnes passent la frontière pour travailler. Nous les conseillons avec nos voisins wallons.',
    networks: 'Nos réseaux',
    related: 'À lire aussi',
    article: 'Accueillir, orienter, former',
    body: 'Depuis cinq ans, des conseillers des deux côtés de la frontière reçoivent ensemble les personnes qui arrivent. Voici ce que le projet a fait, et les autres projets du même thème.',
    board: 'Tableau de bord – coopération',
    press: 'Dossier de presse – partenariats internationaux',
    pressLead: 'Les projets en cours, avec leurs dates, leurs partenaires et leurs sources.',
    contact: 'Contact presse : presse@exemple.be',
  },
  nl: {
    agency: 'Arbeidsbureau van de grensstreek',
    menu: ['Vacatures', 'Opleidingen', 'Bedrijven', 'Europa'],
    lead: 'Eén arbeidsmarkt, twee landen',
    intro:
      'Elke dag steken duizenden mensen de grens over om te werken. We adviseren hen samen met onze Waalse buren.',
    networks: 'Onze netwerken',
    related: 'Lees ook',
    article: 'Onthalen, begeleiden, opleiden',
    body: 'Sinds vijf jaar ontvangen adviseurs van beide kanten van de grens samen de mensen die aankomen. Dit heeft het project gedaan, met de andere projecten over hetzelfde thema.',
    board: 'Dashboard – samenwerking',
    press: 'Persdossier – internationale partnerschappen',
    pressLead: 'De lopende projecten, met hun data, partners en bronnen.',
    contact: 'Perscontact: pers@voorbeeld.be',
  },
  de: {
    agency: 'Arbeitsagentur der Grenzregion',
    menu: ['Stellen', 'Weiterbildung', 'Unternehmen', 'Europa'],
    lead: 'Ein Arbeitsmarkt, zwei Länder',
    intro:
      'Jeden Tag fahren Tausende zur Arbeit über die Grenze. Wir beraten sie gemeinsam mit unseren wallonischen Nachbarn.',
    networks: 'Unsere Netzwerke',
    related: 'Lesen Sie auch',
    article: 'Aufnehmen, beraten, ausbilden',
    body: 'Seit fünf Jahren empfangen Beraterinnen und Berater von beiden Seiten der Grenze gemeinsam, wer neu ankommt. Das hat das Projekt getan, und das sind die anderen Projekte zum selben Thema.',
    board: 'Übersicht – Zusammenarbeit',
    press: 'Pressemappe – internationale Partnerschaften',
    pressLead: 'Die laufenden Projekte mit Daten, Partnern und Quellen.',
    contact: 'Pressekontakt: presse@beispiel.be',
  },
  en: {
    agency: 'Employment service of the border region',
    menu: ['Jobs', 'Training', 'Employers', 'Europe'],
    lead: 'One labour market, two countries',
    intro:
      'Every day thousands of people cross the border to work. We advise them together with our Walloon neighbours.',
    networks: 'Our networks',
    related: 'Read also',
    article: 'Welcome, guide, train',
    body: 'For five years, advisers from both sides of the border have received newcomers together. This is what the project did, and these are the other projects on the same theme.',
    board: 'Dashboard – cooperation',
    press: 'Press kit – international partnerships',
    pressLead: 'Current projects with their dates, partners and sources.',
    contact: 'Press contact: press@example.be',
  },
} as const;
type Texts = (typeof texts)[keyof typeof texts];

const story = (kind: string, draw: (texts: Texts, group: string) => TemplateResult): StoryObj => ({
  render: (_, { id, globals }) => page(kind, draw(texts[globals['locale'] as keyof typeof texts], id)),
});

const header = ({ agency, menu }: Texts): TemplateResult =>
  html`<div class="masthead">
    <strong>${agency}</strong>
    <ul>
      ${menu.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;

/** A partner’s home page: its own words and colours, two networks side by side, the latest projects. */
export const PartnerHomePage: StoryObj = {
  ...story(
    'home',
    (t, group) =>
      html`${header(t)}
        <div class="hero">
          <h1>${t.lead}</h1>
          <p>${t.intro}</p>
        </div>
        <h2>${t.networks}</h2>
        <div class="pair">
          <forem-network-card network="eures" compact heading-level="3"></forem-network-card>
          <forem-network-card network="pes-network" compact heading-level="3"></forem-network-card>
        </div>
        <forem-project-list group=${group} sort="-start" page-size="3"></forem-project-list>`,
  ),
  globals: { theme: 'regional' },
};

/** An article about a project, and projects of the same theme in a column of 15 em. */
export const ProjectPageWithSidebar: StoryObj = story(
  'article',
  (t, group) =>
    html`${header(t)}
      <div class="columns">
        <div>
          <h1>${t.article}</h1>
          <p class="body">${t.body}</p>
          <forem-project-card project="ab-refugies"></forem-project-card>
        </div>
        <div class="side">
          <h2>${t.related}</h2>
          <forem-project-list group=${group} theme="mobility" locked page-size="3" heading-level="3">
            <span slot="header"></span>
          </forem-project-list>
          <forem-network-card network="eures" compact heading-level="3"></forem-network-card>
        </div>
      </div>`,
);

/** A dense intranet page in its own colours. */
export const IntranetDashboard: StoryObj = {
  ...story(
    'board',
    (t, group) =>
      html`<h1>${t.board}</h1>
        <div class="tiles">
          <div class="tile">
            <forem-search-box group=${group} heading-level="2"></forem-search-box>
            <forem-theme-filter group=${group} heading-level="2"></forem-theme-filter>
          </div>
          <div class="stack">
            <div class="tile"><forem-sector-filter group=${group} hide-empty></forem-sector-filter></div>
            <div class="tile"><forem-network-list compact scope="european"></forem-network-list></div>
          </div>
          <div class="tile wide">
            <forem-active-filters group=${group}></forem-active-filters>
            <forem-project-list group=${group} page-size="4"></forem-project-list>
          </div>
        </div>`,
  ),
  globals: { theme: 'institutional', width: '1280px' },
};

/** Print: no buttons; content folded on screen is printed or referred to. */
export const PressPageInPrint: StoryObj = {
  ...story(
    'press',
    (t, group) =>
      html`<h1>${t.press}</h1>
        <p class="body">${t.pressLead}</p>
        <p>${t.contact}</p>
        <forem-network-card network="eures"></forem-network-card>
        <forem-project-list group=${group} sort="-start" page-size="50"></forem-project-list>`,
  ),
  globals: { media: 'print', width: '768px' },
};
