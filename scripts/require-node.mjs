/** The tools of this project need Node 22 or newer. `npm ci` brings Node 24 as a package, and everything started by `npm run` uses it. */
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This runs on Node ${process.versions.node}. Run \`npm ci\` with its install scripts allowed, then start it by \`npm run …\`: that uses the Node 24 of the project.`,
  );
  process.exit(1);
}
