import { remembered } from '../../document/remembered';
import type { Dialect } from '../../spec/dialect';
import { choiceWords } from './choices';
import type { Word, Words } from './expected';

/** Models by alias and by id. Ids that the table does not hold are known by their pattern. */
export const modelWords = remembered(({ models, modelPattern, reader }: Dialect): Words => {
  const known = (name: string): Word | undefined => {
    const summary = `A full model id that ${reader} knows`;
    return modelPattern.test(name) ? { name, kind: 'model', summary, documentation: `${summary}.` } : undefined;
  };
  return { ...choiceWords(models, 'any', 'model', known), unknown: `No model that ${reader} knows: the name is sent to the service as it is.` };
});
