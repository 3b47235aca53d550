import { useState } from "preact/hooks";
import type { Contact } from "@tussock/domain";
import { skillById } from "@tussock/content/skills";
import {
  countryChoices,
  directory,
  reviewedOn,
  scope,
  supportWords,
  type ContactWay,
  type CrisisLine,
} from "@tussock/content/support";
import { safetyWords } from "@tussock/content/words/safety";
import { sharedWords } from "@tussock/content/words/shared";
import type { OpenShelf } from "#app/asks.ts";
import { BackBar } from "#app/BackBar.tsx";
import { callHref, firstToCall, shortName, textHref } from "#app/callPerson.ts";
import { localeFor } from "#app/locale.ts";
import { useTussock } from "#app/tussock.ts";
import { useAtHand, type AtHand } from "#app/useAtHand.ts";
import { usePageTitle } from "#app/usePageTitle.ts";
import { Button } from "#ui/Button.tsx";
import { Card } from "#ui/Card.tsx";
import { Link } from "#ui/Link.tsx";
import { Row } from "#ui/Row.tsx";
import { Rows } from "#ui/Rows.tsx";
import { Select } from "#ui/Select.tsx";
import { lockSimpleIcon, phoneCallIcon, plusIcon, shieldCheckIcon } from "#ui/icon/icons.ts";
import { PhoneNumber } from "./PhoneNumber.tsx";
import { PlanParts } from "./PlanParts.tsx";
import { countryInField, crisisSkills, isDialled, linesMayBeOld, planSeen, reachNow, type Reach } from "./reach.ts";
import "./safety.css";

const words = safetyWords.reach;

/** Draws at once, offline and locked; the person’s own people join as soon as they are read: useAtHand says which. */
export function ReachScreen() {
  usePageTitle(sharedWords.tabs.rightNow);
  const tussock = useTussock();
  const locale = localeFor(tussock.preferences.value);
  const atHand = useAtHand();
  const reach = reachNow(tussock.preferences.value.country, locale, tussock.moment().zone);

  return (
    <div class="app">
      <BackBar href="/right-now" label={words.back} />
      <main id="main">
        <div class="stack stack-6">
          <div class="stack stack-2">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
          </div>
          <FirstWays reach={reach} person={firstToCall(atHand.people)} />
          <Country reach={reach} locale={locale} />
          <Lines reach={reach} />
          <MyPeople atHand={atHand} />
          <MyPlan shelf={atHand.shelf} />
          <Skills />
          <AboutLines locale={locale} />
        </div>
      </main>
    </div>
  );
}

/** The mock’s card: the line, its other ways, the first person, the emergency number. */
function FirstWays({ reach, person }: { readonly reach: Reach; readonly person: Contact | undefined }) {
  const first = reach.first;
  return (
    <div class="stack stack-3">
      {first && (
        <div class="stack stack-1">
          <Button
            kind="help"
            size="lg"
            wide
            icon={phoneCallIcon}
            href={first.way.href}
            label={words.wayTo(supportWords.way(first.way), first.line.name)}
          >
            {supportWords.way(first.way)}
          </Button>
          <p class="meta reach-line">
            <bdi>{first.line.name}</bdi>. {supportWords.facts(first.line)}
          </p>
        </div>
      )}
      {(first || person) && (
        <div class="reach-pair">
          {first?.others.filter(isDialled).map((way) => (
            <Button
              key={way.href}
              kind="second"
              href={way.href}
              label={words.wayTo(supportWords.way(way), first.line.name)}
            >
              {supportWords.way(way)}
            </Button>
          ))}
          {person && (
            <Button kind="second" href={callHref(person.phone) ?? ""}>
              {words.callName(shortName(person.name))}
            </Button>
          )}
        </div>
      )}
      {first && <PlainWays ways={first.others} />}
      {!first && <p>{supportWords.noLineHere}</p>}
      <Emergency reach={reach} />
    </div>
  );
}

function Emergency({ reach }: { readonly reach: Reach }) {
  const labels = reach.emergency.map(({ label }) => label);
  return (
    <div class="reach-danger">
      <p class="strong">{reach.confirmed ? supportWords.inDanger(labels) : supportWords.localEmergency}</p>
      <div class="reach-pair">
        {reach.emergency.map(({ label, href }) => (
          <Button key={href} kind={reach.first ? "second" : "help"} icon={phoneCallIcon} href={href}>
            {supportWords.callNow(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Changeable in place; the guess is only a beginning. */
function Country({ reach, locale }: { readonly reach: Reach; readonly locale: string }) {
  const tussock = useTussock();
  const choices = countryChoices(locale, supportWords.anotherCountry);
  const [choosing, setChoosing] = useState(reach.unknown);
  const name = choices.find(({ country }) => country === reach.country)?.name ?? supportWords.anotherCountry;
  if (!choosing) {
    return (
      <div>
        <p class="reach-country">
          {name}. <Link onPress={() => setChoosing(true)}>{supportWords.changeCountry}</Link>
        </p>
        {reach.guessed && <p class="meta">{words.guessed}</p>}
      </div>
    );
  }
  return (
    <Select
      label={words.country}
      value={countryInField(reach)}
      options={choices.map(({ country, name: label }) => ({ value: country, label }))}
      onChange={(country) => tussock.prefer({ country })}
    />
  );
}

function Lines({ reach }: { readonly reach: Reach }) {
  if (reach.more.length === 0 && reach.confirmed) return null;
  return (
    <section class="stack stack-3" aria-labelledby="reach-more">
      <h2 class="sans reach-head" id="reach-more">
        {words.moreWays}
      </h2>
      {reach.more.map((line) => (
        <Line key={line.name} line={line} />
      ))}
      {!reach.confirmed && <DirectoryLink />}
    </section>
  );
}

function Line({ line }: { readonly line: CrisisLine }) {
  return (
    <Card gap={3}>
      <div>
        <h3>{line.name}</h3>
        <p class="meta">{supportWords.facts(line)}</p>
      </div>
      <div class="reach-pair">
        {line.ways.filter(isDialled).map((way) => (
          <Button
            key={way.href}
            kind="second"
            icon={phoneCallIcon}
            href={way.href}
            label={words.wayTo(supportWords.way(way), line.name)}
          >
            {supportWords.way(way)}
          </Button>
        ))}
      </div>
      <PlainWays ways={line.ways} />
    </Card>
  );
}

/** Ways the phone cannot take by itself stand as words. */
function PlainWays({ ways }: { readonly ways: readonly ContactWay[] }) {
  return (
    <>
      {ways
        .filter((way) => !isDialled(way))
        .map((way) => (
          <p key={way.label} class="meta reach-line">
            {supportWords.way(way)}
          </p>
        ))}
    </>
  );
}

function MyPeople({ atHand: { people, isWhole } }: { readonly atHand: AtHand }) {
  if (people.length === 0 && !isWhole) return null;
  return (
    <section class="stack stack-2" aria-labelledby="reach-people">
      <h2 class="sans reach-head" id="reach-people">
        {words.people}
      </h2>
      {people
        .map(({ name, phone }) => ({ name, phone, call: callHref(phone) }))
        .map(({ name, phone, call }) => (
          <div key={`${name} ${phone ?? ""}`} class="card reach-person">
            <p>
              <b class="strong">{name}</b>
              {phone !== undefined && phone !== name && <PhoneNumber phone={phone} />}
            </p>
            {call !== undefined && (
              <div class="reach-pair">
                <Button kind="second" size="sm" href={call}>
                  {words.callName(shortName(name))}
                </Button>
                <Button kind="second" size="sm" href={textHref(phone) ?? call}>
                  {words.textName(shortName(name))}
                </Button>
              </div>
            )}
          </div>
        ))}
      {people.length === 0 && (
        <Rows>
          <Row icon={plusIcon} title={words.addPeople.title} meta={words.addPeople.meta} href="/safety-plan" />
        </Rows>
      )}
    </section>
  );
}

function MyPlan({ shelf }: { readonly shelf: OpenShelf }) {
  const seen = planSeen(useTussock().vault.value, shelf.safetyPlan !== undefined);
  if (seen === "none") return null;
  if (seen !== "shown" || !shelf.safetyPlan) {
    const locked = seen === "locked";
    return (
      <Rows>
        <Row
          icon={locked ? lockSimpleIcon : shieldCheckIcon}
          title={words.plan.title}
          meta={locked ? words.plan.locked : words.plan.meta}
          href="/safety-plan"
        />
      </Rows>
    );
  }
  return (
    <Card gap={4} labelledBy="reach-plan">
      <h2 id="reach-plan">{words.plan.title}</h2>
      <PlanParts plan={shelf.safetyPlan} level={3} onlyFilled />
    </Card>
  );
}

function Skills() {
  return (
    <section class="stack stack-2" aria-labelledby="reach-skills">
      <h2 class="sans reach-head" id="reach-skills">
        {words.skills}
      </h2>
      <Rows>
        {crisisSkills.map((id) => {
          const skill = skillById(id);
          return skill && <Row key={id} title={skill.plainName} meta={skill.forWhat} href={`/right-now/${id}`} />;
        })}
        <Row title={words.allSkills} href="/skills" />
      </Rows>
    </section>
  );
}

/** When the list was checked, and what this is not. */
function AboutLines({ locale }: { readonly locale: string }) {
  const tussock = useTussock();
  return (
    <footer class="stack stack-2 meta">
      <p>{supportWords.checkedOn(reviewedOn, locale)}</p>
      {linesMayBeOld(tussock.moment()) && <p>{supportWords.maybeOld(directory.host)}</p>}
      <p>
        {scope.is} {scope.isNot} {scope.nobodyReads}
      </p>
    </footer>
  );
}

/** Someone else’s page: a plain link, opened only by the person. */
function DirectoryLink() {
  return (
    <p>
      {supportWords.directory(directory.host)}{" "}
      <Link href={`https://${directory.host}`} external>
        {directory.name}
      </Link>
    </p>
  );
}
