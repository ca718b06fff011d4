/** Loads the projects of the bundled dataset for the contenders of the embedding benchmark. */
export async function loadProjects() {
  const { projects } = await (await fetch('/ours/data/partnerships.json')).json();
  return projects.map(({ id, name, summary }) => ({ id, name: name.fr, summary: summary?.fr ?? '' }));
}
