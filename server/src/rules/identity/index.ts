import type { Rule } from '../rule';
import { descriptionNotText } from './description-not-text';
import { missingDescription } from './missing-description';
import { missingName } from './missing-name';
import { nameNotText } from './name-not-text';
import { nameTooLong } from './name-too-long';
import { nameWithColon } from './name-with-colon';
import { nameWithLeadingDash } from './name-with-leading-dash';
import { nestedKeys } from './nested-keys';

export const identityRules: readonly Rule[] = [
  nestedKeys,
  missingName,
  nameNotText,
  nameWithColon,
  nameWithLeadingDash,
  nameTooLong,
  missingDescription,
  descriptionNotText,
];
