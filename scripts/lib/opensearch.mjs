// Starts a real OpenSearch, for tests and the benchmark of the service.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder, java } from './opensearch-files.mjs';

/** The server refuses to run as root: its processes belong to this user and group (`nobody` on Debian). */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Gives a folder to the user of the server. */
function giveAway(path) {
  if (!isRoot) return;
  chownSync(path, nobody, nobody);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAway(inner);
    else chownSync(inner, nobody, nobody);
  }
}

const log4j = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

/**
 * Starts a server with its own data, on a free port.
 * @param memory of the heap, such as `1g`
 */
export async function startOpenSearch({ memory = '1g' } = {}) {
  const at = mkdtempSync(join(tmpdir(), 'forem-widgets-opensearch-'));
  chmodSync(at, 0o755);
  cpSync(join(folder, 'home'), at, { recursive: true });
  for (const name of ['config', 'plugins', 'logs', 'data', 'tmp'])
    mkdirSync(join(at, name), { recursive: true });
  const [port, transportPort] = [await freePort(), await freePort()];
  const settings = {
    'cluster.name': `forem-${port}`,
    'discovery.type': 'single-node',
    'network.host': '127.0.0.1',
    'http.port': port,
    'transport.port': transportPort,
    'path.data': join(at, 'data'),
    'path.logs': join(at, 'logs'),
    // A developer's disk may be nearly full. The tests set these marks themselves.
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'cluster.info.update.interval': '10s',
  };
  writeFileSync(
    join(at, 'config/opensearch.yml'),
    Object.entries(settings)
      .map((line) => `${line.join(': ')}\n`)
      .join(''),
  );
  writeFileSync(join(at, 'config/log4j2.properties'), log4j);
  giveAway(at);
  const address = `http://127.0.0.1:${port}`;
  const logFile = join(at, 'logs/console.log');
  let child;

  async function start() {
    const log = openSync(logFile, 'a');
    child = spawn(
      java,
      [
        `-Xms${memory}`,
        `-Xmx${memory}`,
        '-XX:+UseG1GC',
        '-Djava.awt.headless=true',
        '-Dfile.encoding=UTF-8',
        '-Djava.security.manager=allow',
        `-Djava.io.tmpdir=${join(at, 'tmp')}`,
        `-Djna.tmpdir=${join(at, 'tmp')}`,
        '-Dio.netty.noUnsafe=true',
        '-Dio.netty.noKeySetOptimization=true',
        '-Dlog4j2.disable.jmx=true',
        `-Dopensearch.path.home=${at}`,
        `-Dopensearch.path.conf=${join(at, 'config')}`,
        '-Dopensearch.distribution.type=tar',
        '-cp',
        join(at, 'lib/*'),
        'org.opensearch.bootstrap.OpenSearch',
      ],
      { cwd: at, stdio: ['ignore', log, log], ...(isRoot ? { uid: nobody, gid: nobody } : {}) },
    );
    for (;;) {
      if (child.exitCode !== null)
        throw new Error(`OpenSearch has ended:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
      const health = await fetch(`${address}/_cluster/health`, { signal: AbortSignal.timeout(2000) }).catch(
        () => undefined,
      );
      if (health?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  async function end(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  const kill = () => end('SIGKILL');
  // A failed test must not leave the server behind.
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  await start();
  return {
    address,
    /** Folder of the data. */
    data: join(at, 'data'),
    get pid() {
      return child.pid;
    },
    start,
    kill,
    /** Stops the process in its tracks, as a machine does that is far too slow. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    async request(method, path, body) {
      const response = await fetch(address + path, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return response.json();
    },
    async stop() {
      process.off('exit', onExit);
      child.kill('SIGCONT');
      await end('SIGKILL');
      const trash = `${at}-old`;
      renameSync(at, trash);
      rmSync(trash, { recursive: true, force: true });
    },
  };
}
