import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Milliseconds for whatever is waited for: long, since a small machine may be busy with other things. */
const patience = 50_000;

const list = '.suggest-widget.visible .monaco-list-row';

/** The editor as a person has it: keys go in, the screen and the saved file come out. */
export class Editor {
  /**
   * @param {import('playwright-core').Page} page With the file open, and the keyboard in it.
   * @param {string} file
   * @param {string} userFolder Where the user's own agents are.
   */
  constructor(page, file, userFolder) {
    this.page = page;
    this.file = file;
    this.userFolder = userFolder;
    page.setDefaultTimeout(patience);
  }

  /** @param {string} text Letter by letter. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** @param {...string} keys As Playwright names them: `Enter`, `Control+S`. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until this is what Enter would insert. @param {string} label */
  async offered(label) {
    await this.page.locator(`${list}.focused .label-name`).getByText(label, { exact: true }).waitFor();
  }

  /** Types the beginning of what is offered, and takes it. @param {string} beginning @param {string} label @param {string} [key] */
  async take(beginning, label, key = 'Tab') {
    await this.type(beginning);
    await this.offered(label);
    await this.press(key);
  }

  /**
   * Goes down the list to what is offered there, and takes it once it stays: VS Code asks again for a list that is open, and begins at its
   * top, whenever an extension that starts has completions too.
   * @param {string} label
   * @param {string} [key]
   */
  async choose(label, key = 'Enter') {
    await this.page.locator(list).first().waitFor();
    const chosen = this.page.locator(`${list}.focused .label-name`).getByText(label, { exact: true });
    const end = Date.now() + patience;
    do {
      for (let moves = 0; moves < 100 && !(await chosen.isVisible()); moves++) await this.press('ArrowDown');
      await this.offered(label);
      await this.page.waitForTimeout(400);
    } while (!(await chosen.isVisible()) && Date.now() < end);
    await this.press(key);
  }

  /** Presses Enter, and asserts what is in the file then: again where VS Code, which reads its grammars anew while extensions start, knew no rule for it at that moment. @param {string} expected */
  async enters(expected) {
    const end = Date.now() + patience;
    await this.press('Enter');
    await this.saved();
    while (this.text() !== expected && Date.now() < end) {
      await this.press('Control+Z', 'Enter');
      await this.saved();
    }
    await this.saves(expected);
  }

  /** Asks for the list. */
  async ask() {
    await this.brings('Control+Space', list);
  }

  /** Presses a key until something is on the screen: VS Code drops what is asked for while extensions start. @param {string} key @param {string} selector */
  async brings(key, selector) {
    const end = Date.now() + patience;
    const shown = this.page.locator(selector).first();
    await this.press(key);
    while (!(await shown.waitFor({ timeout: 5000 }).then(() => true, () => false))) {
      if (Date.now() > end) throw new Error(`${key} never brought ${selector}`);
      await this.press('Escape', key);
    }
  }

  /** Waits until something is on the screen. @param {string} selector */
  async sees(selector) {
    await this.page.locator(selector).first().waitFor();
  }

  /** Clicks on what is on the screen, where need be at a place in it. @param {string} selector @param {{ x: number, y: number }} [position] */
  async click(selector, position) {
    await this.page.locator(selector).first().click(position ? { position } : {});
  }

  /** Puts the cursor behind the only place in a line where a text stands. @param {string} text @param {number} line From 1. */
  async goTo(text, line) {
    await this.press('Control+Home', ...Array.from({ length: line - 1 }, () => 'ArrowDown'), 'Home');
    await this.saved();
    const column = this.text().split('\n')[line - 1].indexOf(text) + text.length;
    await this.press(...Array.from({ length: column }, () => 'ArrowRight'));
  }

  /** Saves, and asserts what is in the file then. @param {string} expected */
  async saves(expected) {
    await this.savesOneOf([expected]);
  }

  /** @param {readonly string[]} expected */
  async savesOneOf(expected) {
    const end = Date.now() + patience;
    // What was asked for last may still be under way when it is saved.
    do await this.saved();
    while (!expected.includes(this.text()) && Date.now() < end);
    if (!expected.includes(this.text())) throw Object.assign(new Error('another text was saved'), { expected: expected.join('\nor\n'), actual: this.text() });
  }

  /** @param {string} expected */
  async undoUntil(expected) {
    await this.repeatUntil('Control+Z', expected);
  }

  /** @param {string} expected */
  async redoUntil(expected) {
    await this.repeatUntil('Control+Y', expected);
  }

  /** Waits until the status bar counts so many. @param {number} errors @param {number} warnings */
  async counts(errors, warnings) {
    await this.page.waitForFunction(
      ([id, text]) => document.getElementById(id)?.innerText.replace(/\s+/g, ' ').trim() === text,
      ['status.problems', `${errors} ${warnings}`],
    );
  }

  /** Runs a command by its name. @param {string} name */
  async command(name) {
    await this.brings('F1', '.quick-input-widget:visible .quick-input-list .monaco-list-row');
    await this.answer(name);
  }

  /** Waits until a question is asked. @param {string} title */
  async asked(title) {
    await this.page.locator('.quick-input-title').getByText(`${title} (`).waitFor();
  }

  /** Types what begins one of the things to pick, and takes it. @param {string} label */
  async answer(label) {
    await this.type(label);
    await this.page.locator('.quick-input-list .monaco-list-row.focused .quick-input-list-label').getByText(label).first().waitFor();
    await this.press('Enter');
  }

  /** Types a text in the place of what is there. @param {string} text */
  async replace(text) {
    await this.press('Control+A');
    await this.type(text);
  }

  /** Waits until another file in the folder is as it should be. @param {string} name @param {(text: string) => boolean} isRight */
  async beside(name, isRight) {
    await this.becomes(join(dirname(this.file), name), isRight);
  }

  /** Waits until an agent of the user is as it should be. @param {string} name @param {(text: string) => boolean} isRight */
  async ofUser(name, isRight) {
    await this.becomes(join(this.userFolder, 'agents', name), isRight);
  }

  /** @param {string} file @param {(text: string) => boolean} isRight */
  async becomes(file, isRight) {
    const end = Date.now() + patience;
    const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    while (!isRight(read()) && Date.now() < end) await this.page.waitForTimeout(200);
    if (!isRight(read())) throw Object.assign(new Error(`${basename(file)} is another than it should be`), { actual: read() });
  }

  /** Waits until these files are in the folder. @param {readonly string[]} names */
  async has(names) {
    const end = Date.now() + patience;
    const expected = [...names].sort().join();
    const read = () => readdirSync(dirname(this.file)).sort().join();
    while (read() !== expected && Date.now() < end) await this.page.waitForTimeout(200);
    if (read() !== expected) throw Object.assign(new Error('other files are there'), { expected, actual: read() });
  }

  /** Takes an entry of the context menu of an agent in the view. @param {string} agent @param {string} entry */
  async menu(agent, entry) {
    await this.page.locator('.pane:has(.pane-header:has-text("Agents")) .monaco-list-row').getByText(agent, { exact: true }).click({ button: 'right' });
    // With keys, since a click right after the one that opened the menu would be taken for its end.
    await this.sees('.monaco-menu');
    const chosen = this.page.locator('.monaco-menu .action-item.focused .action-label').getByText(entry, { exact: true });
    for (let moves = 0; moves < 30 && !(await chosen.isVisible()); moves++) await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Waits until a page that is shown in the editor says something. @param {string} text */
  async reads(text) {
    await this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').getByText(text).first().waitFor();
  }

  /** Waits until something is no longer on the screen. @param {string} selector */
  async gone(selector) {
    await this.page.locator(selector).first().waitFor({ state: 'hidden' });
  }

  async repeatUntil(key, expected, most = 10) {
    const seen = [];
    while (this.text() !== expected && seen.length < most) {
      await this.press(key);
      await this.saved();
      seen.push(this.text());
    }
    if (this.text() !== expected) throw Object.assign(new Error(`${key} never led to it`), { expected, actual: seen.join('\nthen\n') });
  }

  /** Again where it was changed after the key was pressed, or was busy and missed it. */
  async saved() {
    const end = Date.now() + patience;
    const clean = this.page.locator('.tabs-container .tab.active:not(.dirty)');
    do await this.press('Control+S');
    while (!(await clean.waitFor({ timeout: 2000 }).then(() => true, () => false)) && Date.now() < end);
  }

  text() {
    return readFileSync(this.file, 'utf8');
  }
}
