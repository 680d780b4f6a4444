// After the browser suites: what was started for them ends.
export default async function stop() {
  const { workbench, server } = globalThis.browserSuites;
  workbench.close();
  await server.close();
}
