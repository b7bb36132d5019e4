import type { Phrases } from './phrases.ts'

export const english: Phrases = {
  language: 'en',
  begins: ['as', 'i ', "i'", 'we'],
  role: String.raw`as\s+(?:an?|the)\b|as(?=\s{1,9}[^\s,.][^,.]{0,60},?\s{1,9}(?:(?:i|we)\s+(?:want|need|can|would\s+like|wish)\b|(?:i|we)['’]d\s+like\b))`,
  want: String.raw`(?:i|we)\s+(?:want\s+to|want|need\s+to|need|can|would\s+like\s+to|would\s+like|wish\s+to|should\s+be\s+able\s+to|must\s+be\s+able\s+to|am\s+able\s+to|expect|would\s+prefer(?:\s+to)?)\b|(?:i|we)['’]d\s+(?:like(?:\s+to)?|prefer(?:\s+to)?|be\s+able\s+to)\b`,
  why: String.raw`so\s+that\b|in\s+order\s+(?:to|that)\b|because\b|so(?=\s+(?:i|we|they|the|my|our|it|that|people|users?|customers?)\b)|to\s+ensure\b`,
  criteriaHeading: String.raw`(?:\p{L}[\p{L}-]{1,20}\s+){0,2}acceptance\s+(?:criteria|criterion|scenarios?|tests?)(?:\s+(?:met|achieved|completed))?`,
  story: '(?:user )?story',
  stories: '(?:user )?stories',
  criteria: String.raw`(?:(?:structured|overall|detailed|functional|key|high[- ]level|user)\s+)?acceptance\s+(?:criteria|criterion|scenarios?|tests?)|acs?|definition\s+of\s+done|dod|conditions?\s+of\s+satisfaction|scenarios?`,
}
