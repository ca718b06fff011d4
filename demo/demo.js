/* The page's own words in Dutch, German and English (the French ones stand in the page), language and light. */

const texts = {
  nl: {
    title: 'Werken over de grens – Grenspunt Leie-Schelde',
    description:
      'Welke vragen u stelt, wie u ontmoet en welke papieren u klaarlegt voor u over de grens gaat werken.',
    skip: 'Naar de inhoud',
    brand: 'Grenspunt Leie-Schelde',
    language: 'Taal',
    scheme: 'Weergave',
    'scheme-auto': 'Auto',
    'scheme-light': 'Licht',
    'scheme-dark': 'Donker',
    h1: 'Werken over de grens',
    lede: 'De grens ligt maar enkele kilometers verder. Misschien vindt u de job die bij u past, of de medewerker die u zoekt, net aan de overkant. Hier leest u welke vragen u stelt, wie u ontmoet en welke papieren u klaarlegt.',
    contents: 'Op deze pagina',
    before: 'Voor u de stap zet',
    'before-intro':
      'Regels verschillen van land tot land en van situatie tot situatie. Deze pagina vat ze niet samen: ze helpt u om de juiste vragen te stellen aan de mensen die uw dossier kennen.',
    jobseeker: 'U zoekt werk',
    'jobseeker-1':
      'Welk ziekenfonds of welke verzekeraar dekt mijn gezondheidszorg, en wie moet ik verwittigen?',
    'jobseeker-2': 'In welk land betaal ik belasting op mijn loon? Wat moet ik in het andere land aangeven?',
    'jobseeker-3': 'Wordt mijn diploma zonder meer aanvaard, of moet ik het laten erkennen?',
    'jobseeker-4': 'Welke taal spreekt het team? Zijn er taallessen?',
    'jobseeker-5': 'Hoe geraak ik op de afgesproken uren op het werk, en weer thuis?',
    'jobseeker-6': 'Als het contract stopt, in welk land schrijf ik me dan in?',
    employer: 'U werft aan',
    'employer-1': 'In welke talen en via welke diensten maak ik mijn vacature bekend?',
    'employer-2': 'Wat moet er vóór de eerste werkdag in orde zijn, en in welk land?',
    'employer-3': 'Kan ik mijn nieuwe medewerker op de werkvloer opleiden? Met welke steun?',
    'employer-4': 'Wie in het team vangt iemand op die de taal nog leert?',
    papers: 'Papieren om klaar te leggen',
    'papers-1': 'Is uw identiteitsbewijs nog enkele maanden geldig?',
    'papers-2': 'Hebt u een cv in de taal van het bedrijf?',
    'papers-3': 'Weet u waar de originelen van uw diploma’s en attesten liggen?',
    'papers-4': 'Hebt u uw laatste contracten en loonfiches bewaard?',
    people: 'Bij wie u terechtkunt',
    'people-intro':
      'Begin bij de openbare dienst voor arbeidsvoorziening van de streek waar u woont of aanwerft, en vraag wat het EURES‑netwerk voor u kan doen.',
    wallonia: 'Wallonië',
    flanders: 'Vlaanderen',
    example: 'Een project als voorbeeld',
    'example-intro':
      'Een vak leren in het bedrijf dat aanwerft, met iemand aan uw zijde: dat was het idee achter dit project, dat intussen is afgelopen. Het toont wat Franse, Waalse en Vlaamse partners samen kunnen doen.',
    abroad: 'Le Forem over de grenzen heen',
    'abroad-intro':
      'Le Forem is de openbare dienst voor werk en opleiding in Wallonië. Dit zijn de netwerken waarvan Le Forem lid is en de grensoverschrijdende projecten die Le Forem als voorbeeld geeft. Kies een thema of een sector: de lijst volgt.',
    'choose-theme': 'Een thema kiezen',
    'choose-sector': 'Een sector kiezen',
    data: 'Waar deze gegevens vandaan komen',
    'data-intro':
      'Uitgangspunt van de fiches is de pagina ‘Partenariats internationaux’ van Le Forem. Openbare bronnen, die onder elke fiche staan, vullen ze aan. Spreken twee bronnen elkaar tegen, dan zegt de fiche dat; ontbreekt er informatie, dan wordt die niet verzonnen.',
    'data-link': 'De pagina van Le Forem (in het Frans)',
    own: 'Op uw eigen site',
    'own-text':
      'Deze fiches, lijsten en filters passen op elke pagina: één scripttag, en dan één tag per element. Ze nemen de taal en de kleuren van de pagina over.',
    'own-link': 'Bekijk de eenvoudigste pagina',
    'whole-link': 'De hele pagina in één tag bekijken',
    'studio-link': 'Uw code samenstellen, zonder te programmeren',
    invented:
      'Grenspunt Leie-Schelde, een informatiedienst van Franse, Waalse en Vlaamse gemeenten rond Rijsel, Doornik en Kortrijk, bestaat niet: deze partner is verzonnen.',
    demonstration: 'Deze pagina is een demonstratie van forem-widgets. Ze geeft geen juridisch advies.',
  },
  de: {
    title: 'Arbeiten jenseits der Grenze – Grenzstelle Leie-Schelde',
    description:
      'Welche Fragen Sie stellen, mit wem Sie sprechen und welche Unterlagen Sie bereithalten, bevor Sie jenseits der Grenze arbeiten.',
    skip: 'Zum Inhalt',
    brand: 'Grenzstelle Leie-Schelde',
    language: 'Sprache',
    scheme: 'Darstellung',
    'scheme-auto': 'Auto',
    'scheme-light': 'Hell',
    'scheme-dark': 'Dunkel',
    h1: 'Arbeiten jenseits der Grenze',
    lede: 'Bis zur Grenze sind es nur wenige Kilometer. Vielleicht liegt die Stelle, die zu Ihnen passt, oder die Person, die Sie suchen, gleich dahinter. Hier lesen Sie, welche Fragen Sie stellen, mit wem Sie sprechen und welche Unterlagen Sie bereithalten sollten.',
    contents: 'Auf dieser Seite',
    before: 'Bevor Sie den Schritt wagen',
    'before-intro':
      'Die Regeln unterscheiden sich von Land zu Land und von Fall zu Fall. Diese Seite fasst sie nicht zusammen: Sie hilft Ihnen, den Menschen, die Ihren Fall kennen, die richtigen Fragen zu stellen.',
    jobseeker: 'Sie suchen Arbeit',
    'jobseeker-1': 'Welche Krankenkasse ist für mich zuständig, und wem muss ich Bescheid geben?',
    'jobseeker-2': 'In welchem Land versteuere ich meinen Lohn? Was muss ich im anderen Land angeben?',
    'jobseeker-3': 'Gilt mein Abschluss ohne Weiteres, oder muss ich ihn anerkennen lassen?',
    'jobseeker-4': 'Welche Sprache spricht das Team? Gibt es Sprachkurse?',
    'jobseeker-5': 'Wie komme ich zu den vereinbarten Zeiten zur Arbeit und wieder nach Hause?',
    'jobseeker-6': 'In welchem Land muss ich mich melden, wenn der Vertrag endet?',
    employer: 'Sie stellen ein',
    'employer-1': 'In welchen Sprachen und über welche Dienste schreibe ich die Stelle aus?',
    'employer-2': 'Was ist vor dem ersten Arbeitstag zu erledigen, und in welchem Land?',
    'employer-3': 'Kann ich neue Beschäftigte im Betrieb ausbilden? Mit welcher Unterstützung?',
    'employer-4': 'Wer im Team kümmert sich um jemanden, der die Sprache noch lernt?',
    papers: 'Unterlagen zum Bereitlegen',
    'papers-1': 'Ist Ihr Ausweis noch einige Monate gültig?',
    'papers-2': 'Haben Sie einen Lebenslauf in der Sprache des Betriebs?',
    'papers-3': 'Wissen Sie, wo die Originale Ihrer Zeugnisse und Nachweise sind?',
    'papers-4': 'Haben Sie Ihre letzten Verträge und Lohnabrechnungen aufbewahrt?',
    people: 'An wen Sie sich wenden können',
    'people-intro':
      'Beginnen Sie bei der öffentlichen Arbeitsverwaltung des Ortes, an dem Sie wohnen oder einstellen, und fragen Sie, was das EURES‑Netz für Sie tun kann.',
    wallonia: 'Wallonie',
    flanders: 'Flandern',
    example: 'Ein Projekt als Beispiel',
    'example-intro':
      'Den Beruf in dem Betrieb lernen, der einstellt, mit jemandem an der Seite: Das war die Idee dieses Projekts, das inzwischen abgeschlossen ist. Es zeigt, was französische, wallonische und flämische Partner gemeinsam tun können.',
    abroad: 'Das Forem über Grenzen hinweg',
    'abroad-intro':
      'Das Forem ist das öffentliche Amt für Arbeit und Berufsbildung in der Wallonie. Hier sehen Sie die Netzwerke, denen das Forem angehört, und die grenzüberschreitenden Projekte, die das Forem als Beispiele nennt. Wählen Sie ein Thema oder einen Sektor: Die Liste passt sich an.',
    'choose-theme': 'Ein Thema wählen',
    'choose-sector': 'Einen Sektor wählen',
    data: 'Woher diese Angaben stammen',
    'data-intro':
      'Ausgangspunkt der Einträge ist die Seite „Partenariats internationaux“ des Forem. Öffentliche Quellen, die unter jedem Eintrag stehen, ergänzen sie. Widersprechen sich zwei Quellen, so steht das im Eintrag; fehlt eine Angabe, wird sie nicht erfunden.',
    'data-link': 'Die Seite des Forem (auf Französisch)',
    own: 'Auf Ihrer eigenen Website',
    'own-text':
      'Diese Einträge, Listen und Filter passen auf jede Seite: ein Script-Tag, dann ein Tag pro Element. Sie übernehmen die Sprache und die Farben der Seite.',
    'own-link': 'Die einfachste Seite ansehen',
    'whole-link': 'Die ganze Seite in einem Tag ansehen',
    'studio-link': 'Ihren Code zusammenstellen, ohne zu programmieren',
    invented:
      'Die Grenzstelle Leie-Schelde, ein Informationsdienst französischer, wallonischer und flämischer Gemeinden rund um Lille, Tournai und Kortrijk, gibt es nicht: Dieser Partner ist erfunden.',
    demonstration: 'Diese Seite ist eine Demonstration von forem-widgets. Sie bietet keine Rechtsberatung.',
  },
  en: {
    title: 'Working across the border – Lys-Scheldt Border Point',
    description:
      'The questions to ask, the people to meet and the papers to have ready before you work across the border.',
    skip: 'Skip to content',
    brand: 'Lys-Scheldt Border Point',
    language: 'Language',
    scheme: 'Appearance',
    'scheme-auto': 'Auto',
    'scheme-light': 'Light',
    'scheme-dark': 'Dark',
    h1: 'Working across the border',
    lede: 'The border is a few kilometres away. The job that suits you, or the person you are looking for, may be just beyond it. Here are the questions to ask, the people to meet and the papers to have ready.',
    contents: 'On this page',
    before: 'Before you take the step',
    'before-intro':
      'Rules differ from country to country and from one situation to the next. This page does not sum them up: it helps you put the right questions to the people who know your case.',
    jobseeker: 'You are looking for work',
    'jobseeker-1': 'Which health insurer will cover my care, and whom do I have to tell?',
    'jobseeker-2': 'In which country will my wages be taxed? What do I have to declare in the other?',
    'jobseeker-3': 'Does my diploma count as it is, or do I need to have it recognised?',
    'jobseeker-4': 'Which language does the team speak? Are there language classes?',
    'jobseeker-5': 'How will I get to work at the hours agreed, and back home again?',
    'jobseeker-6': 'If the contract ends, in which country do I register?',
    employer: 'You are recruiting',
    'employer-1': 'In which languages, and through which services, should I publish the vacancy?',
    'employer-2': 'What has to be arranged before the first day, and in which country?',
    'employer-3': 'Can I train my new colleague in the workplace? With what support?',
    'employer-4': 'Who on the team will welcome someone who is still learning the language?',
    papers: 'Papers to have ready',
    'papers-1': 'Is your identity document valid for several more months?',
    'papers-2': 'Do you have a CV in the company’s language?',
    'papers-3': 'Do you know where the originals of your diplomas and certificates are?',
    'papers-4': 'Have you kept your latest contracts and payslips?',
    people: 'Whom to meet',
    'people-intro':
      'Start with the public employment service of the place where you live or recruit, and ask what the EURES network can do for you.',
    wallonia: 'Wallonia',
    flanders: 'Flanders',
    example: 'One project as an example',
    'example-intro':
      'Learning the job in the company that is hiring, with someone at your side: that was the idea behind this project, which has now ended. It shows what French, Walloon and Flemish partners can do together.',
    abroad: 'Le Forem across borders',
    'abroad-intro':
      'Le Forem is the public employment and training service in Wallonia. Here are the networks it belongs to and the cross-border projects it gives as examples. Choose a theme or a sector, and the list follows.',
    'choose-theme': 'Choose a theme',
    'choose-sector': 'Choose a sector',
    data: 'Where the data come from',
    'data-intro':
      'The cards start from Le Forem’s page ‘Partenariats internationaux’. Public sources, named under each card, complete them. Where two sources disagree, the card says so; where information is missing, it is not made up.',
    'data-link': 'Le Forem’s page (in French)',
    own: 'On your own site',
    'own-text':
      'These cards, lists and filters fit on any page: one script tag, then one tag for each element. They take on the language and the colours of the page.',
    'own-link': 'See the simplest page',
    'whole-link': 'See the whole page, in a single tag',
    'studio-link': 'Build your code, without programming',
    invented:
      'The Lys-Scheldt Border Point, an information service of French, Walloon and Flemish municipalities around Lille, Tournai and Kortrijk, does not exist: this partner is invented.',
    demonstration: 'This page is a demonstration of forem-widgets. It does not give legal advice.',
  },
};

const root = document.documentElement;

function languageOfAddress() {
  const asked = new URLSearchParams(location.search).get('lang');
  return Object.hasOwn(texts, asked ?? '') ? asked : 'fr';
}

// Set at once, so that the elements start in this language; the texts of the page follow when it is parsed.
root.lang = languageOfAddress();
root.toggleAttribute('data-waiting', root.lang !== 'fr');

document.addEventListener('DOMContentLoaded', () => {
  const places = [
    ...Array.from(document.querySelectorAll('[data-text]'), (element) => ({
      id: element.dataset.text,
      french: element.textContent,
      write: (text) => (element.textContent = text),
    })),
    ...[
      ['data-text-label', 'aria-label'],
      ['data-text-content', 'content'],
    ].flatMap(([mark, attribute]) =>
      Array.from(document.querySelectorAll(`[${mark}]`), (element) => ({
        id: element.getAttribute(mark),
        french: element.getAttribute(attribute),
        write: (text) => element.setAttribute(attribute, text),
      })),
    ),
  ];
  const links = [...document.querySelectorAll('.languages a')];
  const studio = document.querySelector('[data-text="studio-link"]');

  function speak(language) {
    root.lang = language;
    for (const { id, french, write } of places) write(texts[language]?.[id] ?? french);
    const back = encodeURIComponent(`/?lang=${language}`);
    studio.href = `/studio/?lang=${language}&from=${back}`;
    for (const link of links) {
      if (link.lang === language) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    root.removeAttribute('data-waiting');
  }

  speak(root.lang);
  window.addEventListener('popstate', () => speak(languageOfAddress()));
  for (const link of links)
    link.addEventListener('click', (event) => {
      // Clicks with a modifier key still open a tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('lang', link.lang);
      if (address.href !== location.href) window.history.pushState(null, '', address);
      speak(link.lang);
    });

  const buttons = [...document.querySelectorAll('.schemes button')];
  for (const button of buttons)
    button.addEventListener('click', () => {
      root.style.colorScheme = button.dataset.scheme;
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });

  // Filters beside the list are open; filters above it would push it far down.
  const filters = [...document.querySelectorAll('.filter')];
  const wide = window.matchMedia('(min-width: 62rem)');
  const fold = () => filters.forEach((filter) => (filter.open = wide.matches));
  wide.addEventListener('change', fold);
  fold();

  // The list sticks beside longer filters; a taller list scrolls to its end first.
  const results = document.querySelector('.results');
  const stick = () => {
    const room = window.innerHeight - results.offsetHeight - 24;
    results.style.setProperty('--stick', `${Math.min(24, room)}px`);
  };
  new window.ResizeObserver(stick).observe(results);
  window.addEventListener('resize', stick);
});
