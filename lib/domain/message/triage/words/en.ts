import { cuePhrases } from './en-cues';
import { questionAnywhere, questionStarts, rhetorical } from './en-questions';
import { topicPhrases } from './en-topics';
import type { MessageWords } from './message-words';

export const english: MessageWords = {
  cues: cuePhrases,
  denials: [
    "(not|no|never|without|isn't|wasn't|aren't|weren't|don't|didn't|doesn't|won't|wouldn't|can't|couldn't|hasn't|haven't|isnt|wasnt|dont|didnt|doesnt|wont|cant|couldnt|hasnt|havent|hardly|nothing|nobody|none|zero|neither|nor|cannot|far from|anything but|less than)",
  ],
  topics: topicPhrases,
  questions: { atStart: questionStarts, anywhere: questionAnywhere },
  rhetorical,
};
