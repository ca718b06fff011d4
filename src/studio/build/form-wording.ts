/** Names of the forms in which the code can be taken, and what each needs. */
import type { Msg } from '../../localization/messages.js';
import type { CodeForm } from './build-state.js';

interface FormWording {
  readonly label: string;
  readonly advice: string;
}

const frameworks = (msg: Msg): string =>
  msg('Avec le paquet forem-widgets. Le code et les données deviennent des fichiers de votre site.', {
    id: 'studio.form.package',
  });

export function formWording(msg: Msg): Readonly<Record<CodeForm, FormWording>> {
  const untried = msg(
    'Écrit d’après la documentation du système, sans essai : essayez-le sur une copie de votre site.',
    {
      id: 'studio.form.untried',
    },
  );
  return {
    script: {
      label: msg('Script', { id: 'studio.form.script' }),
      advice: msg('Collez les deux parties là où l’élément doit apparaître.', {
        id: 'studio.form.script-advice',
      }),
    },
    file: {
      label: msg('Un seul fichier', { id: 'studio.form.file' }),
      advice: msg('Tout est dans un fichier : aucune autre requête, utilisable hors ligne.', {
        id: 'studio.form.file-advice',
      }),
    },
    div: {
      label: msg('Sans balise inconnue', { id: 'studio.form.div' }),
      advice: msg('Pour les systèmes qui enlèvent les balises inconnues.', {
        id: 'studio.form.div-advice',
      }),
    },
    html: {
      label: msg('HTML préparé', { id: 'studio.form.html' }),
      advice: msg(
        'Le contenu de l’aperçu en HTML : lisible sans script et par les moteurs de recherche. Renouvelez-le quand les données changent.',
        { id: 'studio.form.html-advice' },
      ),
    },
    frame: {
      label: msg('Cadre (iframe)', { id: 'studio.form.frame' }),
      advice: msg(
        'Pour les pages qui n’acceptent qu’un cadre. La deuxième ligne suit la hauteur du contenu.',
        {
          id: 'studio.form.frame-advice',
        },
      ),
    },
    react: { label: 'React', advice: frameworks(msg) },
    vue: { label: 'Vue', advice: frameworks(msg) },
    svelte: { label: 'Svelte', advice: frameworks(msg) },
    angular: { label: 'Angular', advice: frameworks(msg) },
    wordpress: {
      label: 'WordPress',
      advice: msg('Avec l’extension forem-widgets : collez ce code court, ou cherchez le bloc « Forem ».', {
        id: 'studio.form.wordpress-advice',
      }),
    },
    drupal: { label: 'Drupal', advice: untried },
    typo3: { label: 'TYPO3', advice: untried },
    joomla: { label: 'Joomla', advice: untried },
    sharepoint: { label: 'SharePoint', advice: untried },
  };
}
