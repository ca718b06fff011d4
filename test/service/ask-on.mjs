// Load on a service while something happens to it.

const running = new Set();

/** Ends all that ask: a test that has failed leaves them behind. */
export const endAsking = () => Promise.all([...running].map(({ end }) => end()));

/** Asks different questions until it is ended; resolves to the statuses, and the totals of all projects. */
export function askOn(site) {
  const statuses = new Map();
  const totals = new Set();
  let isEnded = false;
  const asking = async (client) => {
    for (let i = 0; !isEnded; i++) {
      const status = await site.get(`query?limit=2&offset=${i * 10 + client}&counts=sector`).then(
        async (response) => {
          const answer = await response.json();
          if (response.ok) totals.add(answer.total);
          return response.status;
        },
        () => 'broken',
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const all = [0, 1, 2, 3].map(asking);
  const load = {
    statuses,
    totals,
    async end() {
      isEnded = true;
      running.delete(load);
      await Promise.all(all);
    },
  };
  running.add(load);
  return load;
}

/** Far more than anything here takes on a busy machine. */
const maxWaitMs = 480_000;

export async function until(isDone) {
  const end = performance.now() + maxWaitMs;
  while (!(await isDone())) {
    if (performance.now() > end) throw new Error(`This has not come true in time: ${isDone}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
