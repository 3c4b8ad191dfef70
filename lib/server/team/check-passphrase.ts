import 'server-only';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import * as french from '@zxcvbn-ts/language-fr';
import type { Campaign } from '@/lib/domain/campaign';
import { Refusal } from '@/lib/domain/refusal';

/** Out of 4: more than a hundred million guesses. */
const ENOUGH = 3;

let estimator: ZxcvbnFactory | null = null;

/**
 * Throws Refusal for a passphrase that would soon be guessed: a common one, a repetition, a row of keys, or what
 * everybody knows of the campaign and of the person.
 */
export function checkPassphrase(
  passphrase: string,
  campaign: Campaign,
  person: { readonly name: string; readonly email: string },
): void {
  const known = [campaign.name, campaign.slogan, ...campaign.hashtags.values, campaign.id];
  const words = [...known, person.name, person.email, 'Picbadge'].map(simplify).flatMap(listWords);
  if (currentEstimator().check(simplify(passphrase), words).score < ENOUGH) {
    throw new Refusal('passphrase-common');
  }
}

/** Without accents: they make nothing harder to guess. */
function simplify(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function listWords(text: string): string[] {
  return [text, text.replaceAll(/\s+/g, ''), ...text.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => word.length > 2,
  );
}

/** Made when it is first needed: its lists take some megabytes. */
function currentEstimator(): ZxcvbnFactory {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return estimator;
}
