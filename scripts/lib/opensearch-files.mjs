// Puts a real OpenSearch together from its artifacts in Maven Central.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const version = '2.19.6';
export const folder = join(root, `node_modules/.cache/opensearch-${version}`);

/** Jars by place; the server itself has all that its modules share with it. */
const artifacts = {
  lib: [
    ['org.opensearch', 'opensearch', version],
    ['org.opensearch', 'opensearch-plugin-classloader', version],
    ['org.apache.logging.log4j', 'log4j-core', '2.25.4'],
  ],
  'modules/transport-netty4': [['org.opensearch.plugin', 'transport-netty4-client', version]],
  'modules/analysis-common': [['org.opensearch.plugin', 'analysis-common', version]],
};

/** Files that the distribution adds to the jars of a module. */
const modules = {
  'transport-netty4': {
    class: 'org.opensearch.transport.Netty4Plugin',
    policy: `grant codeBase "\${codebase.netty-common}" {
  permission java.io.FilePermission "/proc/sys/net/core/somaxconn", "read";
  permission java.net.SocketPermission "*", "accept,connect";
  permission java.lang.RuntimePermission "setContextClassLoader";
};
grant codeBase "\${codebase.netty-transport}" {
  permission java.util.PropertyPermission "sun.nio.ch.bugLevel", "write";
};
`,
  },
  'analysis-common': { class: 'org.opensearch.analysis.common.CommonAnalysisPlugin' },
};

const pom = (dependencies) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>jars</artifactId><version>1</version>
<packaging>pom</packaging><dependencies>${dependencies
  .map(
    ([group, artifact, number]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${number}</version></dependency>`,
  )
  .join('')}</dependencies></project>`;

const java17 = ['/usr/lib/jvm/java-17-openjdk-amd64', '/usr/lib/jvm/java-17-openjdk-arm64'].find(existsSync);
/** Java 17: newer versions lack the security manager that this version of the server needs. */
const javaHome = java17 ?? process.env.JAVA_HOME;
export const java = javaHome ? join(javaHome, 'bin/java') : 'java';

function copyJars(place, dependencies) {
  const project = join(folder, 'poms', place);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'pom.xml'), pom(dependencies));
  const { status, error, stdout } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(folder, 'home', place)}`,
      '-DincludeScope=runtime',
    ],
    {
      cwd: project,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, ...(javaHome ? { JAVA_HOME: javaHome } : {}) },
    },
  );
  if (error || status) throw new Error(error?.message ?? stdout.split('\n').slice(0, 5).join('\n'));
}

/** Puts the server together. @throws {Error} with the reason where Java, Maven or an artifact is missing */
export function ensureOpenSearch() {
  const done = join(folder, 'complete');
  if (existsSync(done)) return;
  if (spawnSync(java, ['-version']).status !== 0) throw new Error('Java 17 is missing.');
  for (const [place, dependencies] of Object.entries(artifacts)) copyJars(place, dependencies);
  const home = join(folder, 'home');
  for (const [name, { class: className, policy }] of Object.entries(modules)) {
    const at = join(home, 'modules', name);
    const properties = { description: name, version, name, classname: className, 'java.version': '11' };
    const lines = Object.entries({
      ...properties,
      'opensearch.version': version,
      'has.native.controller': 'false',
    });
    writeFileSync(
      join(at, 'plugin-descriptor.properties'),
      lines.map((line) => `${line.join('=')}\n`).join(''),
    );
    if (policy) writeFileSync(join(at, 'plugin-security.policy'), policy);
    // A class may be in one place only.
    const shared = new Set(readdirSync(join(home, 'lib')));
    for (const jar of readdirSync(at)) if (shared.has(jar)) rmSync(join(at, jar));
  }
  writeFileSync(done, '');
}
