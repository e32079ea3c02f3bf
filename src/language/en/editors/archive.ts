/** The words on the page of the archive. `scripts/archives/read-me.html` names them as `{name}`. Backticks mark code. `{version}` is replaced. */
export const archivePage: Readonly<Record<string, string>> = {
  title: 'Put the first card on your page',
  kitVersion: 'Co-production Kit {version}',
  lead: 'You do not need npm or an account. You need someone who can put files on your website and edit the HTML of a page. That may be you.',
  who: 'Who receives the answers?',
  receivers:
    'Ask your web team for an address on your website, such as `/answers`. If you do not have one yet, start from a file in the folder `receivers`. There are files for PHP, Python, Node.js, Drupal, WordPress and Power Automate. There is a plugin for WordPress too.',
  folder:
    'Put the folder `coproduction-kit` at the top of your website. Do not rename it. You do not need to put anything else there. Then this address shows the start of a file:',
  template: 'Once for the website, in its template:',
  siteCode: 'Code for the site',
  intoPage: 'In the page, where you want the question:',
  pageCode: 'Code for the page',
  ownStatement: 'Write your own statement between the tags.',
  open: 'Open the page. You see the statement, the answers and a button “Send my answer”. Send an answer. If it says “We could not send your answer”, nothing receives answers at that address yet.',
  allTools: 'All the tools, with your own words',
  builder:
    'The snippet builder is in the folder too. Open `https://your-site/coproduction-kit/{version}-builder/index.html`. Choose a tool, write your words, check how it looks, and copy the code. What you type stays on that page. You can delete the folder `{version}-builder` afterwards, because the tools do not need it.',
  takesAway: 'If your editor removes the tags',
  instead:
    'Put this code in the template. Replace `/answers` with the address that receives your answers. Then choose “Plain <div>” or “Plain link” in the builder.',
  kitCode: 'Code for the site, for every tool',
  officer: 'For your security officer',
  hashes:
    'To check every file, run `sha256sum --check SHA256SUMS` in the folder of this page. The tags above have hashes too, from `integrity.json`, so a browser does not run a file that was changed. No file makes a request to another website, and no file sets a cookie. The folder `licences` lists other people’s code in these files (`sbom.cdx.json`) and its licences.',
};
