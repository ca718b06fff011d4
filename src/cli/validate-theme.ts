/// <reference types="node" />
import { str } from '@lit/localize';
import { formatNumber } from '../localization/format.js';
import { checkTheme, type Appearance, type Checked } from './check-theme.js';
import { CommandFailure, type Terminal } from './command.js';
import { readBytes } from './files.js';

function appearanceName({ msg }: Terminal, { scheme, moreContrast }: Appearance): string {
  if (moreContrast)
    return scheme === 'light'
      ? msg('clair, contraste renforcé', { id: 'cli.theme.light-more' })
      : msg('sombre, contraste renforcé', { id: 'cli.theme.dark-more' });
  return scheme === 'light'
    ? msg('clair', { id: 'cli.theme.light' })
    : msg('sombre', { id: 'cli.theme.dark' });
}

/** Formats a contrast ratio, rounded down: 4.499 is less than 4.5. */
const ratio = ({ language }: Terminal, contrast: number): string =>
  formatNumber(Math.floor(contrast * 100) / 100, language);

function line(terminal: Terminal, checked: Checked): string {
  const { msg } = terminal;
  const { color, ground, values, needed, selector } = checked;
  const where = [appearanceName(terminal, checked), ...(selector ? [selector] : [])].join(', ');
  const [front, back] = [`${color} (${values[0]})`, `${ground} (${values[1]})`];
  const [has, needs] = [ratio(terminal, checked.contrast!), ratio(terminal, needed)];
  return `${where} – ${msg(str`${front} sur ${back} : contraste de ${has} : 1, il faut ${needs} : 1`, {
    id: 'cli.theme.contrast',
  })}`;
}

const lightOnly = ':root { color-scheme: light }';

/** Reports the colours of a theme with too little contrast. Returns the exit code. */
export async function validateTheme(terminal: Terminal, file: string): Promise<number> {
  const { msg, out, note } = terminal;
  const report = checkTheme(new TextDecoder().decode(await readBytes(terminal, file)));
  if (!report.count)
    throw new CommandFailure([
      msg(str`${file} ne définit aucune propriété --forem-*.`, { id: 'cli.theme.nothing' }),
    ]);
  for (const failure of report.failures) out(line(terminal, failure));
  const isOnlyDark = report.failures.length > 0 && report.failures.every(({ scheme }) => scheme === 'dark');
  if (isOnlyDark && report.schemes.length > 1)
    note(
      msg(str`Si vos pages sont toujours claires, ajoutez ${lightOnly} au thème.`, {
        id: 'cli.theme.light-only',
      }),
    );
  if (report.unchecked.length) {
    note(
      msg('Couleurs non vérifiées, que seul un navigateur peut calculer :', { id: 'cli.theme.unchecked' }),
    );
    for (const [name, value] of report.unchecked) note(`  ${name}: ${value}`);
  }
  if (report.unknown.length) {
    note(msg('Propriétés inconnues, sans effet :', { id: 'cli.theme.unknown' }));
    for (const name of report.unknown) note(`  ${name}`);
  }
  return report.failures.length;
}
