/** The command as it is built, in a process of its own: run after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { integrity } from '../../tests/built-kit';

const run = (...given: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['dist/command/index.js', ...given], { encoding: 'utf8' });
const home = ['snippet', 'i-statement', '--name', 'home', '--statement', 'I choose <who> comes.', '--action', '/answers'];

it('writes the script with its hash, and the element; what to look at goes to the error stream', () => {
  const { status, stdout, stderr } = run(...home, '--brand', '#ffdd00', '--theme', 'calm', '--lang', 'cy');
  expect(stdout)
    .toBe(`<link rel="stylesheet" href="/coproduction-kit/${integrity.version}/fouc.css" integrity="${integrity.files['fouc.css'] ?? ''}" crossorigin="anonymous">
<script type="module" src="/coproduction-kit/${integrity.version}/i-statement.cy.js" integrity="${integrity.files['i-statement.cy.js'] ?? ''}" crossorigin="anonymous"></script>

<co-i-statement name="home" action="/answers" theme="calm" lang="cy">I choose &lt;who&gt; comes.</co-i-statement>
`);
  expect(stderr).toMatch(/^Look at --next: Say what happens next/m);
  expect(stderr).toMatch(/^Look at --brand: .*contrast of 1\.3:1/m);
  expect(stderr).toMatch(/^For your style sheet, once: :root \{ --co-brand: #ffdd00; \}$/m);
  expect(status).toBe(0);
});

it.each(['cy_GB', 'CY-gb', ' cy '])('reads “%s” as Welsh', (lang) => {
  const { stdout } = run(...home, '--lang', lang);
  expect(stdout).toContain('/i-statement.cy.js"');
  expect(stdout).toContain(`lang="${lang.trim().replace('_', '-')}"`);
});

it.each([
  ['data', /<div data-co="i-statement" data-name="home" data-action="\/answers">I choose &lt;who&gt; comes\.<\/div>/],
  ['link', /<a href="\/feedback#co-i-statement\?statement=I%20choose%20%3Cwho%3E%20comes\.&amp;name=home">Tell us<\/a>/],
  ['react', /<CoIStatement name="home" action="\/answers">\{"I choose \\u003cwho> comes\."\}<\/CoIStatement>;/],
  ['html', /<co-i-statement [^>]*><template shadowrootmode="open"><style[\s\S]*<form [^>]*action="\/answers"[\s\S]*I choose &lt;who&gt; comes\./],
])('--as %s', (as, expected) => {
  const { status, stdout } = run(...home, '--as', as, '--page', '/feedback', '--link', 'Tell us');
  expect(stdout).toMatch(expected);
  expect(status).toBe(0);
});

it.each([
  [/There is no tool|no such tool.*Use one of: i-statement/, ['snippet', 'stars']],
  [/developer.*Use one of/, ['snippet', 'button']],
  [/Which tool\?/, ['snippet']],
  [/Unknown option '--colour'/, [...home, '--colour', 'red']],
  [/no way “vue”/, [...home, '--as', 'vue']],
  [/no part “half”/, [...home, '--part', 'half']],
  [/Give --brand/, [...home, '--part', 'style']],
  [/Say where the link leads/, [...home, '--as', 'link']],
  [/Consent is never placed by a link/, ['snippet', 'consent-form', '--as', 'link']],
  [/no set “mine”.*photographs/, ['snippet', 'consent-form', '--set', 'mine']],
  [/is not a path or an address/, [...home, '--base', 'http://cdn.test/kit']],
  [/is not a path or an address/, [...home, '--base', '//cdn.test/kit']],
  [/does not have the hashes of 99\.1\.0\. Run: npx coproduction-kit@99\.1\.0/, [...home, '--base', '/kit/99.1.0']],
  [/no file “all.js”/, ['snippet', '--file', 'all.js']],
  [/no command “tidy”/, ['tidy']],
])('says %s, how to get help, and ends with 2', (message, given) => {
  const { status, stdout, stderr } = run(...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/For help: coproduction-kit/);
  expect(stderr).not.toMatch(/\n {4}at /);
});

it('ends with 1 where something has to be put right, and writes all the same', () => {
  const { status, stdout, stderr } = run('snippet', 'i-statement', '--statement', 'I choose.', '--action', 'javascript:alert(1)');
  expect([status, stdout]).toEqual([1, expect.stringContaining('<co-i-statement')]);
  expect(stderr).toMatch(/^Put right --name/m);
  expect(stderr).toMatch(/^Put right --action/m);
});

it('a consent form from a ready-made set, without one of its permissions, with one of its own', () => {
  const { stdout, status } = run(
    ...['snippet', 'consent-form', '--set', 'photographs', '--leave', 'on-my-own', '--item', 'song | You can play my song.'],
    ...'--name photos --organisation Anytown --contact-email a@b.test --privacy-href /privacy --text-version 1 --keep-until 2099-12-31'.split(' '),
  );
  expect(stdout).toContain('<co-consent-item name="song">You can play my song.</co-consent-item>');
  expect(stdout).toContain('<p slot="what-happens">One of our team takes photographs of you. It takes about 15 minutes.</p>');
  expect(stdout).not.toContain('name="on-my-own"');
  expect(status).toBe(0);
});

it('ready HTML speaks the language of the words', () => {
  expect(run(...home, '--as', 'html', '--lang', 'cy').stdout).toContain('Anfon fy ateb');
});

it('part by part, and a file alone', () => {
  expect(run(...home, '--part', 'site').stdout).toMatch(/^<link [^\n]*>\n<script [^\n]*<\/script>\n$/);
  expect(run(...home, '--part', 'page').stdout).toMatch(/^<co-i-statement [\s\S]*<\/co-i-statement>\n$/);
  expect(run('snippet', '--file', 'fouc.css').stdout).toContain(`integrity="${integrity.files['fouc.css'] ?? ''}"`);
});

it('the auto-loader, and before it the map that holds what it loads', () => {
  const [map = '', script] = run('snippet', 'kit', '--action', '/answers', '--base', '/kit').stdout.split('\n');
  const read = JSON.parse(map.replace(/<\/?script[^>]*>/g, '')) as { integrity: Record<string, string> };
  const loaded = Object.entries(integrity.files).filter(([file]) => file.startsWith('kit/'));
  expect(read).toEqual({ integrity: Object.fromEntries(loaded.map(([file, hash]) => [`/kit/${file}`, hash])) });
  expect(loaded.length).toBeGreaterThan(10);
  expect(script).toBe(
    `<script type="module" src="/kit/kit.js" integrity="${integrity.files['kit.js'] ?? ''}" crossorigin="anonymous" data-action="/answers"></script>`,
  );
});

it('evidence for the security officer', () => {
  const { stdout } = run(...home, '--evidence', '--as', 'html');
  expect(stdout).toContain(integrity.files['i-statement.js']);
  expect(stdout).toMatch(/style-src 'self' 'sha256-[\w+/]+='/);
});

it.each([
  [['--help'], /easy-words FILE…[\s\S]*snippet TOOL/],
  [['snippet', '--help'], /reading-bar +Reading bar[\s\S]*--as/],
  [['snippet', 'consent-form', '--help'], /--organisation[\s\S]*--set[\s\S]*photographs/],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%j', (given, expected) => {
  const { status, stdout, stderr } = run(...given);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(expected);
});
