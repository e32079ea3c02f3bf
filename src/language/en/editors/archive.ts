/** What stands in the page of the archive, by the `{name}` in `scripts/archives/read-me.html`. Between backticks: code. `{version}` is replaced. */
export const archivePage: Readonly<Record<string, string>> = {
  title: 'Put the first card on your page',
  kitVersion: 'Co-production Kit {version}',
  lead: 'You need no npm and no account. You need somebody who can put files on your site, and somebody who can write HTML into a page. That may be you.',
  who: 'Who receives the answers?',
  receivers:
    'Ask your web team for an address on your site, such as `/answers`. If there is none yet: in the folder `receivers` are some to start from, for PHP, Python, Node.js, Drupal, WordPress and Power Automate. For WordPress there is a plugin, too.',
  folder: 'Put the folder `coproduction-kit`, and only that, at the top of your site, as it is. Then this address shows the start of a file:',
  template: 'Once for the site, into its template:',
  siteCode: 'Code for the site',
  intoPage: 'Into the page, where the question belongs:',
  pageCode: 'Code for the page',
  ownStatement: 'Write your own statement between the tags.',
  open: 'Open the page. You see the statement, answers to choose from, and a button “Send my answer”. Send one. Does it say “We could not send your answer”? Then nobody receives at that address yet.',
  allTools: 'All the tools, with your own words',
  builder:
    'The snippet builder is in the folder, too. Open `https://your-site/coproduction-kit/{version}-builder/index.html`: pick a tool, write your words, look at it, copy it. What you type stays on that page. You can delete the folder `{version}-builder` afterwards: no tool needs it.',
  takesAway: 'If your editor takes the tags away',
  instead:
    'Then put this into the template, with the address that receives answers in the place of `/answers`, and choose “Plain <div>” or “Plain link” in the builder:',
  kitCode: 'Code for the site, for every tool',
  officer: 'For your security officer',
  hashes:
    '`sha256sum --check SHA256SUMS`, in the folder of this page, holds every file against its hash. The tags above carry a hash, too, from `integrity.json`: a browser does not run a file that was changed. No file asks another site for anything, and none sets a cookie. In `licences`: which parts of others are in the files (`sbom.cdx.json`), and their licences.',
};
