/** What happens on the page when the visitor does something or the guide answers. */
import { Away, loadDesk } from "./away";
import { chosenIn } from "./chosen";
import { Connection } from "./connection";
import { watchExpiry } from "./expiry";
import type { Host } from "./host";
import { Lookout } from "./lookout";
import type { Memory, Mine } from "./memory";
import { onShiftThrice } from "./shift";
import { browser, comeBackSoon } from "./socket";
import { spoken } from "./spoken";
import type { Listener, State } from "./surroundings";
import { Banner } from "./view/banner";
import { Composer } from "./view/composer";
import { byId } from "./view/dom";
import { Live } from "./view/live";
import type { Standing } from "./view/questions";
import { showStrip } from "./view/strip";
import { sure } from "./view/sure";
import { tell } from "./view/next";
import { stayAtEnd, unfold } from "./view/fold";
import { Transcript } from "./view/transcript";
import type { Bye, Letter, Message, Problem, Question, Turn } from "./wire";

const KEPT_HERE = "Kept on this page. It is sent when the guide is back. If you may be in danger, use Get help now: it works without the guide.";
const HELP_OPEN = "Help is open at the top of this page.";
const LOST = "The connection is lost. Your conversation is kept, and this page keeps trying.";
const OFFLINE = "You are offline. What you type is kept on this page and sent when you are back.";

/** By then it was tried at least three times. */
const LONG_LOST = 12_000;
const BLOCKED = "This page cannot reach the guide. Some networks block chats. The same guide is there as plain pages.";

const LONGEST = 2_000;
const TOO_LONG = "That is more than the guide can read at once. Please send it in parts, of a page at most.";

export class Conversation implements Listener {
  readonly #memory: Memory;
  readonly #host: Host;
  readonly #connection: Connection;
  readonly #live = new Live(byId("live"));
  readonly #banner = new Banner(byId("banner"), this.#live);
  readonly #transcript: Transcript;
  readonly #composer: Composer;
  readonly #away = new Away(this.#live);
  readonly #lookout = new Lookout(({ kind, level }) => this.#noticed(kind, level), () => this.#showHelp());
  #keeping = false;
  #longLost: ReturnType<typeof setTimeout> | undefined;

  constructor(memory: Memory, host: Host) {
    this.#memory = memory;
    this.#host = host;
    this.#connection = new Connection(memory, browser, this);
    this.#transcript = new Transcript(byId("turns"), {
      choose: (question, option, standing) => this.#choose(question, option, standing),
      start: (topic, label) => this.#send({ type: "start", topic }, { words: label }),
      openHelp: () => this.#openHelp(),
      openLetter: (letter) => this.#openLetter(letter),
      takeAway: () => this.#takeAway(),
      sayWrong: () => byId<HTMLDialogElement>("wrong-way").showModal(),
      announce: (text) => this.#live.announce(text),
      wasAsked: (topic) => memory.kept.asked?.includes(topic) ?? false,
      answer: (topic, answer) => {
        (memory.kept.asked ??= []).push(topic);
        memory.save();
        tell(topic, answer);
      },
      blanks: (letter) => memory.kept.letters[letter] ?? {},
    });
    this.#composer = new Composer(byId("say"), byId("send"), (text) => this.#say(text));
  }

  begin(): void {
    for (const part of document.querySelectorAll<HTMLElement>("[data-script]")) part.hidden = false;
    byId("back").onclick = () => this.#send({ type: "back" }, { words: "Go back" });
    byId("restart").onclick = () => this.#send({ type: "restart" }, { words: "Start again" });
    byId("ask-help").onclick = () => {
      byId<HTMLDetailsElement>("help").open = false;
      this.#send({ type: "help" }, { words: "Help for my situation" });
    };
    const privacy = byId<HTMLDialogElement>("privacy");
    byId("about").onclick = () => privacy.showModal();
    byId("privacy-close").onclick = () => privacy.close();
    byId("forget").onclick = () => {
      privacy.close();
      this.#forget();
    };
    const wrong = byId<HTMLDialogElement>("wrong-way");
    byId("wrong").onclick = () => wrong.showModal();
    byId("wrong-close").onclick = () => wrong.close();
    byId("take").onclick = () => this.#takeAway();
    byId("more").onclick = () => unfold(byId("more"), byId("more-tools"));
    stayAtEnd(byId("talk"));
    byId("leave").onclick = () => this.leave();
    byId("close").onclick = () => this.#host.close();
    onShiftThrice(document, () => this.leave());
    this.afresh();
    setTimeout(() => this.#connection.state === "connecting" && this.#banner.show("Connecting to the guide."), 1_500);
    watchExpiry(() => this.#memory.kept.expiresAt, (minutes) => this.#expiresSoon(minutes), () => this.#expire());
    comeBackSoon(this.#connection);
    this.#connection.connect();
  }

  state(state: State): void {
    this.#open(state !== "over");
    clearTimeout(this.#longLost);
    if (state === "online") {
      if (this.#keeping) this.#live.announce("Your conversation is kept.");
      else if (!byId("banner").hidden) this.#live.announce("Connected.");
      this.#keeping = false;
      this.#banner.hide();
    }
    if (state === "lost") {
      this.#lookOver();
      setTimeout(() => this.#sayLost(), 1_000);
      this.#longLost = setTimeout(() => this.#offerPlain(), LONG_LOST);
    }
    this.#settle();
  }

  turn(turn: Turn, missed: boolean): void {
    const mine = this.#memory.kept.mine[turn.turn];
    this.#transcript.add(turn, mine, turn.turn > 0 && !missed && !this.#memory.kept.noticed);
    this.#settle();
    this.#live.announce(spoken(turn.items));
    if (turn.items.some(({ type }) => type === "letter")) void loadDesk().catch(() => {});
    if (turn.items.some(({ type }) => type === "ended")) this.#host.ended();
    if ((mine || missed) && turn.turn > 0) this.#transcript.reveal();
  }

  afresh(): void {
    const { kept } = this.#memory;
    this.#transcript.clear();
    for (const turn of kept.turns) this.#transcript.add(turn, kept.mine[turn.turn]);
    this.#settle();
    if (kept.turns.length > 1) this.#transcript.revealEnd();
  }

  problem({ text, help }: Problem, mine: Mine | undefined): void {
    this.#transcript.remark(text, help ?? false);
    this.#live.announce(text);
    this.#lookOver(mine);
    if (mine && mine.question === undefined) this.#composer.giveBack(mine.words);
    this.#settle();
    this.#transcript.revealEnd();
  }

  bye({ reason, text }: Bye): void {
    switch (reason) {
      case "restart":
      case "full":
        return this.#banner.show(text);
      case "idle":
        return this.#banner.show(text, { label: "Carry on", run: () => this.#connection.connect() });
      case "stopped":
        this.#openHelp();
        return this.#banner.show(text);
      case "forgotten":
      case "expired":
        return this.#over(text);
    }
  }

  /** Comes back from a letter or the guidance to take away; false where the conversation is in sight. */
  comeBack(): boolean {
    return this.#away.close();
  }

  /** Begins at a topic that the embedding page names. */
  start(topic: string, ifNew: boolean): void {
    const { turns, waiting } = this.#memory.kept;
    if (!ifNew || turns.length + waiting.length <= 1) this.#send({ type: "start", topic }, { words: "" });
  }

  /** Leaves for a page that nobody would wonder about, and leaves nothing of ours behind. */
  leave(): void {
    this.#connection.end();
    this.#forgetByPost();
    this.#away.close();
    this.#transcript.clear();
    this.#composer.clear();
    this.#host.leave(document.body.dataset["exit"] || "about:blank");
  }

  /** Most losses are over before anyone need read of them. */
  #sayLost(): void {
    if (this.#connection.state !== "lost" || !byId("banner").hidden) return;
    this.#banner.show(navigator.onLine ? LOST : OFFLINE, { label: "Try now", run: () => this.#connection.connect() });
  }

  #offerPlain(): void {
    if (navigator.onLine) this.#banner.show(BLOCKED, { label: "Use plain pages", run: () => this.#goPlain() });
  }

  /** Takes the conversation along, in a form, so that its token and choices stand in no address. */
  #goPlain(): void {
    const { token, expiresAt, asked = [] } = this.#memory.kept;
    if (token === undefined) return void window.open("/guide/", "_top");
    const form = byId<HTMLFormElement>("plain");
    const fields: Record<string, string> = {
      token,
      turn: String(this.#memory.seen() ?? 0),
      moves: this.#memory.moves().join("*"),
      until: String(Math.floor((expiresAt ?? 0) / 1_000)),
      asked: asked.join(" "),
    };
    for (const [name, value] of Object.entries(fields)) {
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    form.submit();
  }

  #say(text: string): void {
    if (text.length <= LONGEST) {
      this.#send({ type: "say", text }, { words: text });
      if (this.#connection.state !== "online") this.#lookOver();
      return;
    }
    this.problem({ type: "problem", code: "too-long", text: TOO_LONG, help: true }, { words: text });
  }

  #send(message: Message, mine: Mine): void {
    this.#connection.send(message, mine);
    this.#settle();
    this.#transcript.revealEnd();
  }

  #choose(question: Question, option: string, standing: Standing): void {
    if (standing === "past" || this.#isWaiting(question.id, option)) return;
    const label = question.options.find(({ key }) => key === option)?.label ?? option;
    const go = () =>
      this.#send({ type: "choose", question: question.id, option }, { words: label, question: question.id, option });
    if (standing === "open") return go();
    if (chosenIn(this.#memory.kept)(question.id) === option) return this.#live.announce("That is your answer now.");
    if (standing === 0) return go();
    const later = standing === 1 ? "a later question" : `${standing} later questions`;
    sure(`Change your answer to “${label}”? The guide may then ask ${later} again.`, "Change it", go);
  }

  #isWaiting(question: string, option: string): boolean {
    return this.#memory.kept.waiting.some(({ mine }) => mine.question === question && mine.option === option);
  }

  #settle(): void {
    const { kept } = this.#memory;
    if (kept.turns.length > 0) void this.#lookout.load();
    this.#transcript.settle(kept.turns, chosenIn(kept));
    const note = this.#connection.state === "online" ? "" : KEPT_HERE;
    this.#transcript.waiting(kept.waiting.map(({ mine }) => mine), note);
    showStrip(byId("strip"), byId("strip-ways"), kept.turns, kept.noticed ?? false);
  }

  #forget(): void {
    const { token } = this.#memory.kept;
    const unlessGone = () => this.#memory.kept.token === token && this.#forgetHere();
    if (this.#connection.forget()) setTimeout(unlessGone, 5_000);
    else this.#forgetHere();
  }

  /** Where no goodbye came: asks once more by post, and forgets on this side. */
  #forgetHere(): void {
    this.#forgetByPost();
    this.#connection.end();
    this.#over("This page has deleted your conversation. The guide could not be reached to confirm it.");
  }

  #forgetByPost(): void {
    const { token } = this.#memory.kept;
    this.#memory.clear();
    if (token !== undefined) navigator.sendBeacon("forget", token);
  }

  #openLetter(letter: Letter): void {
    const { kept } = this.#memory;
    const keep = (name: string, words: string) => {
      (kept.letters[letter.id] ??= {})[name] = words;
      this.#memory.save();
      this.#lookout.look(`${letter.id} ${name}`, words);
    };
    const announce = (text: string) => this.#live.announce(text);
    void this.#away.open(letter.title, ({ letterPage }, back) =>
      letterPage(letter, kept.letters[letter.id] ?? {}, keep, { announce, back }),
    );
  }

  /** Looks over what waits, and what was refused: the guide may not see it soon, or at all. */
  #lookOver(refused?: Mine): void {
    for (const { message } of this.#memory.kept.waiting) {
      if (message.type === "say") this.#lookout.look(`waiting ${message.n}`, message.text);
    }
    if (refused && refused.question === undefined) this.#lookout.look("refused", refused.words);
  }

  #noticed(kind: string, level: string): void {
    if (kind === "unsure") return;
    this.#memory.kept.noticed = true;
    this.#memory.save();
    this.#settle();
    if (level === "crisis") this.#showHelp();
  }

  /** Shows help at once. What has the focus keeps it, and stays in sight. */
  #showHelp(): void {
    byId<HTMLDetailsElement>("help").open = true;
    this.#live.announce(`${HELP_OPEN} ${byId("strip-ways").innerText}`);
    document.activeElement?.scrollIntoView({ block: "nearest" });
  }

  #takeAway(): void {
    const { charity = "" } = document.body.dataset;
    const announce = (text: string) => this.#live.announce(text);
    void this.#away.open("Take this with you", ({ takeAwayPage }, back) =>
      takeAwayPage(this.#memory.kept, charity, new Date(), { announce, back }),
    );
  }

  #expiresSoon(minutes: number): void {
    const when = minutes === 1 ? "a minute" : `${minutes} minutes`;
    this.#banner.show(`Nothing was said for a while. In ${when} this conversation is deleted.`, {
      label: "Keep it",
      run: () => {
        this.#keeping = true;
        this.#connection.renew();
      },
    });
  }

  #expire(): void {
    this.#memory.clear();
    this.#connection.end();
    this.#over("This conversation has ended, and its choices are deleted.");
  }

  #over(text: string): void {
    this.#away.close();
    this.#banner.hide();
    this.afresh();
    this.#composer.clear();
    this.#open(false);
    this.#transcript.over(text, () => this.#begin());
    this.#live.announce(text);
  }

  #open(open: boolean): void {
    this.#composer.open = open;
    byId("foot").hidden = !open || this.#away.isOpen;
  }

  #begin(): void {
    this.afresh();
    this.#open(true);
    this.#connection.begin();
    byId("say").focus();
  }

  #openHelp(): void {
    const help = byId<HTMLDetailsElement>("help");
    help.open = true;
    help.querySelector("summary")?.focus();
  }
}
