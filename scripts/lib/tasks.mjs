// Runs tasks in parallel, in the order of their dependencies.

/**
 * Starts at most `limit` tasks at a time, earlier ones of the list first. A task whose dependency failed is not run.
 * @param {{ name: string, after?: string[], run: () => Promise<boolean> }[]} tasks `run` resolves to its success
 * @returns {Promise<string[]>} the names of the tasks that failed or were not run
 */
export async function runTasks(tasks, limit) {
  const succeeded = new Set();
  const failed = [];
  const waiting = [...tasks];
  const running = new Set();
  const isReady = ({ after = [] }) => after.every((name) => succeeded.has(name));
  const start = (task) => {
    waiting.splice(waiting.indexOf(task), 1);
    const done = task
      .run()
      .then((isSuccess) => (isSuccess ? succeeded.add(task.name) : failed.push(task.name)))
      .finally(() => running.delete(done));
    running.add(done);
  };
  for (;;) {
    for (let ready; running.size < limit && (ready = waiting.find(isReady));) start(ready);
    if (!running.size) break;
    await Promise.race(running);
  }
  return [...failed, ...waiting.map(({ name }) => name)];
}
