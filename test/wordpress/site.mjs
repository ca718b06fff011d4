// Starts a real WordPress with a real database for one test run, in a temporary folder and on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/lib/run.mjs';

/** Path of Debian's WordPress, or of another unpacked one. */
const core = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const extensions = ['mysqli', 'mbstring', 'dom', 'gd', 'curl'];
const themes = ['twentytwentyone', 'twentytwentythree'];

const program = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find(existsSync);

function phpKnows() {
  const php = program('php');
  const known = php ? spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n') : [];
  return extensions.every((extension) => known.includes(extension));
}

/** Required programs, and their Debian packages. */
const needs = [
  ['php-cli php-mysql php-mbstring php-xml php-gd php-curl', phpKnows],
  ['mariadb-server-core', () => program('mariadbd') && program('mariadb-install-db')],
  ['wordpress', () => existsSync(join(core, 'wp-load.php'))],
  ...themes.map((theme) => [
    `wordpress-theme-${theme}`,
    () => existsSync(join(core, 'wp-content/themes', theme)),
  ]),
];

/** Returns the missing packages. */
export const missingPackages = () =>
  needs.filter(([, there]) => !there()).flatMap(([packages]) => packages.split(' '));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (...address) =>
  new Promise((resolve) => {
    const socket = connect(...address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/**
 * Starts a program in a separate process group, and waits until it answers. Throws with its output if it ends before.
 */
async function serve(children, file, args, options, ...address) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-10_000)));
  child.once('error', (error) => (said += error.message));
  const deadline = Date.now() + 60_000;
  while (!(await answers(...address))) {
    if (!child.pid || child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${file} did not start:\n${said}`);
    await pause(100);
  }
}

const config = (socket, url, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

function must(file, args, options) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    timeout: 120_000,
    ...options,
  });
  if (status !== 0) throw error ?? new Error(`${file} failed:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Starts a WordPress with the plugin of dist/wordpress and the users `administrator` and `author` (passwords: the
 * same).
 */
export async function startSite() {
  // The path is short, because the length of a socket's path is limited.
  const folder = mkdtempSync(join(tmpdir(), 'wp-test-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  const log = join(folder, 'php.log');
  const children = [];
  // Stops all programs at once, also on an interrupted run. No data has to be saved.
  const stop = () => {
    for (const { pid, stdout, stderr } of children.splice(0)) {
      for (const stream of [stdout, stderr]) stream.destroy();
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Ignored: the program has ended before.
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    // MariaDB starts as root with this option only (https://mariadb.com/kb/en/mysqld-options/#-u-user).
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    const data = join(folder, 'db');
    mkdirSync(data);
    const fresh = ['--auth-root-authentication-method=normal', '--skip-test-db', `--datadir=${data}`];
    must(program('mariadb-install-db'), ['--no-defaults', ...fresh, ...user]);
    const create = join(folder, 'create.sql');
    writeFileSync(
      create,
      `CREATE DATABASE wordpress CHARACTER SET utf8mb4;
CREATE USER wordpress@localhost IDENTIFIED BY 'wordpress';
GRANT ALL ON wordpress.* TO wordpress@localhost;
`,
    );
    const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--skip-networking'];
    const place = [`--datadir=${data}`, `--socket=${socket}`, `--init-file=${create}`];
    const database = ['--no-defaults', ...place, ...quick, ...user];
    await serve(children, program('mariadbd'), database, { cwd: folder }, socket);

    // Symbolic links of Debian's package to shared libraries are followed. Its configuration is not copied.
    cpSync(core, site, {
      recursive: true,
      dereference: true,
      filter: (from) => !['.htaccess', 'wp-config.php'].some((name) => from === join(core, name)),
    });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), config(socket, url, log));
    const php = program('php');
    must(php, [
      join(import.meta.dirname, 'setup.php'),
      site,
      join(root, 'dist/wordpress/forem-widgets.zip'),
      url,
    ]);
    // Several workers serve the many parallel requests of the editor.
    const options = { cwd: site, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } };
    await serve(children, php, ['-S', `127.0.0.1:${port}`, '-t', site], options, port, '127.0.0.1');

    return {
      url,
      stop,
      /** Runs PHP inside WordPress. Resolves to its return value, by JSON. */
      run(code) {
        const script = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php';
echo "\\n", wp_json_encode( ( function () { ${code} } )() );`;
        return JSON.parse(must(php, ['-r', script]).split('\n').at(-1));
      },
      /** Returns PHP's error messages about the plugin. */
      complaints: () =>
        existsSync(log)
          ? readFileSync(log, 'utf8')
              .split('\n')
              .filter((line) => line.includes('plugins/forem-widgets'))
          : [],
    };
  } catch (error) {
    stop();
    throw error;
  }
}
