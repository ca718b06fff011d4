import type { Msg } from '../localization/messages.js';

const pair = (left: string, right: string): string => `  ${left.padEnd(24)}${right}`;

/** Returns the text of `--help`. */
export function helpText(msg: Msg): string {
  const file = msg('FICHIER', { id: 'cli.file' });
  const mapping = msg('CORRESPONDANCE', { id: 'cli.mapping' });
  const element = msg('COMPOSANT', { id: 'cli.element' });
  const attribute = msg('ATTRIBUT', { id: 'cli.attribute' });
  const value = msg('VALEUR', { id: 'cli.value' });
  const facet = msg('FACETTE', { id: 'cli.facet' });
  return [
    msg('Vérifie et prépare les données des composants web forem-widgets, et les écrit en HTML.', {
      id: 'cli.about',
    }),
    '',
    msg('Utilisation :', { id: 'cli.usage' }),
    `  forem-widgets validate ${file} [--map ${mapping}]`,
    `  forem-widgets validate --theme ${file}`,
    `  forem-widgets check ${file} [--older-than 12m] [--links]`,
    `  forem-widgets doctor URL|${file}`,
    `  forem-widgets import ${file}`,
    `  forem-widgets import ${file} --draft [-o ${mapping}]`,
    `  forem-widgets import ${file} --map ${mapping} [-o ${file}]`,
    `  forem-widgets apply ${file} ${file} [-o ${file}]`,
    `  forem-widgets serve ${file} [--port 8080]`,
    `  forem-widgets feed ${file} [--format atom|json|ics] [${facet}=${value} …]`,
    `  forem-widgets index ${file} --opensearch URL`,
    `  forem-widgets serve --opensearch URL`,
    `  forem-widgets prerender ${element} [${attribute}=${value} …] [--as plain|shadow]`,
    `  forem-widgets snippet ${element} [${attribute}=${value} …] --base URL [--as plain|shadow|frame|oembed]`,
    '',
    msg('Commandes :', { id: 'cli.commands' }),
    pair(
      'validate',
      msg('signale toutes les erreurs d’un fichier de données ou d’une liste, et leur place', {
        id: 'cli.validate',
      }),
    ),
    pair(
      'check',
      msg('cite ce qui est à revoir : faits anciens, validités, traductions, relectures, liens', {
        id: 'cli.check',
      }),
    ),
    pair(
      'doctor',
      msg('contrôle une page qui montre des composants : script, politique, langue, titres', {
        id: 'cli.doctor',
      }),
    ),
    pair(
      'import',
      msg('fait d’une liste (CSV, JSON, XLSX) des données pour les composants', { id: 'cli.import' }),
    ),
    pair(
      'apply',
      msg('met dans des données les changements que le studio a enregistrés', { id: 'cli.apply' }),
    ),
    pair(
      'serve',
      msg('répond par HTTP aux composants, pour des données trop grandes pour une page', { id: 'cli.serve' }),
    ),
    pair(
      'feed',
      msg('écrit les projets, ou une partie, en flux (Atom, JSON Feed) ou en calendrier (iCalendar)', {
        id: 'cli.feed',
      }),
    ),
    pair('index', msg('charge des données dans OpenSearch, d’où serve les lit', { id: 'cli.index' })),
    pair('prerender', msg('écrit un composant en HTML, lisible sans script', { id: 'cli.prerender' })),
    pair('snippet', msg('écrit tout ce qu’il faut coller dans une page', { id: 'cli.snippet' })),
    '',
    msg('Options :', { id: 'cli.options' }),
    pair(`--map ${file}`, msg('correspondance entre les colonnes et les champs', { id: 'cli.option-map' })),
    pair(
      `--theme ${file}`,
      msg('vérifie le contraste des couleurs d’un thème (CSS)', { id: 'cli.option-theme' }),
    ),
    pair('--draft', msg('propose une correspondance d’après la liste', { id: 'cli.option-draft' })),
    pair(
      `-o, --output ${file}`,
      msg('où écrire, au lieu de la sortie standard', { id: 'cli.option-output' }),
    ),
    pair('--split', msg('écrit aussi une partie par langue, à côté du fichier', { id: 'cli.option-split' })),
    pair(`--report ${file}`, msg('où écrire le rapport complet, en JSON', { id: 'cli.option-report' })),
    pair(
      `--previous ${file}`,
      msg('données de la dernière fois : garde les identifiants, dit ce qui a changé', {
        id: 'cli.option-previous',
      }),
    ),
    pair(
      '--strict',
      msg('code 1 dès qu’une ligne ou une valeur est laissée de côté', { id: 'cli.option-strict' }),
    ),
    pair(
      '--older-than 12m',
      msg('âge d’un fait à revoir : 90d, 6w, 12m (par défaut) ou 2y', { id: 'cli.option-older' }),
    ),
    pair('--links', msg('contrôle aussi les liens, par le réseau', { id: 'cli.option-links' })),
    pair('--timeout 10', msg('secondes d’attente pour un lien', { id: 'cli.option-timeout' })),
    pair(
      '--today 2027-01-31',
      msg('compte à partir de ce jour, au lieu d’aujourd’hui', { id: 'cli.option-today' }),
    ),
    pair('--port 8080', msg('port du service ; 0 : un port libre', { id: 'cli.option-port' })),
    pair('--host 127.0.0.1', msg('adresse sur laquelle le service écoute', { id: 'cli.option-host' })),
    pair('--threads 3', msg('nombre de fils d’exécution qui répondent', { id: 'cli.option-threads' })),
    pair(
      '--max-age 60',
      msg('secondes pendant lesquelles un cache garde une réponse', { id: 'cli.option-max-age' }),
    ),
    pair('--rate 600', msg('requêtes par minute et par client ; 0 : sans limite', { id: 'cli.option-rate' })),
    pair(
      '--opensearch URL',
      msg('adresse d’OpenSearch ou d’Elasticsearch 8', { id: 'cli.option-opensearch' }),
    ),
    pair('--name forem-projects', msg('nom des données dans OpenSearch', { id: 'cli.option-name' })),
    pair('--shards 1', msg('nombre de parties de l’index (shards)', { id: 'cli.option-shards' })),
    pair('--replicas 0', msg('nombre de copies de chaque partie', { id: 'cli.option-replicas' })),
    pair(
      '--as plain|shadow',
      msg('HTML simple, ou avec l’aspect du composant (shadow DOM déclaratif)', { id: 'cli.option-as' }),
    ),
    pair(
      '--as frame|oembed',
      msg('un cadre (iframe), ou la réponse oEmbed qui le propose', { id: 'cli.option-as-frame' }),
    ),
    pair(`--data ${file}`, msg('données à montrer, au lieu de celles du paquet', { id: 'cli.option-data' })),
    pair(`--card ${file}`, msg('carte de la page pour chaque projet (HTML)', { id: 'cli.option-card' })),
    pair('--format atom|json|ics', msg('format du flux ; atom par défaut', { id: 'cli.option-format' })),
    pair('--page URL', msg('page à laquelle le flux mène, ou page du composant', { id: 'cli.option-page' })),
    pair('--self URL', msg('adresse du flux lui-même', { id: 'cli.option-self' })),
    pair('--base URL', msg('adresse où se trouve dist/', { id: 'cli.option-base' })),
    pair('--lang fr|nl|de|en', msg('langue des messages et du flux', { id: 'cli.option-lang' })),
    pair('-h, --help', msg('affiche cette aide', { id: 'cli.option-help' })),
    pair('-v, --version', msg('affiche la version', { id: 'cli.option-version' })),
    '',
    msg(
      'Code de sortie : 0 tout va bien, 1 il y a des problèmes ou quelque chose à revoir, 2 mauvaise utilisation, 3 changement inhabituel.',
      {
        id: 'cli.exit',
      },
    ),
  ].join('\n');
}
