import { stemOf } from './tokens';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words that hold a sentence together and say nothing of what it is about. */
export const holding: ReadonlySet<string> = new Set(
  words(`a an the this that these those it its he she him her his they them their theirs we us our ours i me my mine you your yours
myself yourself ourselves themselves itself is are was were be been being am have has had having do does did done doing will would
can could should shall may might must not no nor yes and or but so as if when then than because since until till while where what
which who whom whose why how there here to of in on at by with from up out off over under into onto about after before again for
through between against without within too very just only also even still already yet all any each every some more most much many
few less least other another same such own both either neither ever never always now today tomorrow yesterday soon please thanks
thank dear hello hi hey sir madam ok okay well oh like get go come take make let us per via back down away got going want need
know see say tell think look one s t re ve d ll m ? ! % $ really quite rather perhaps maybe however therefore moreover else
something anything everything nothing someone anyone everyone thing way time day bit lot kind etc though although quickly kindly`),
);

/** Words of any answer of any seller, by stem: whoever uses only these has not taken up what this buyer wrote. */
export const common: ReadonlySet<string> = new Set(
  words(`customer client buyer seller order orders item items product products goods article purchase purchased buy bought
message messages mail email e-mail letter note contact contacting contacted reach reaching write writing wrote inquiry enquiry
query request ticket case matter issue issues problem problems trouble concern concerns situation inconvenience experience
satisfaction satisfied unsatisfied dissatisfied happy unhappy disappointed disappointment disappointing expectations expectation
service support team staff colleague colleagues department desk help helping assist assistance apology apologies apologise
apologize apologised apologized sorry regret regrets regretful sincere sincerely deep deeply heartfelt terribly truly accept
excuse forgive pardon hear heard hearing learn read understand understanding frustration frustrating frustrated annoying upset
important priority value valued appreciate appreciated feedback comment information inform informed patience patient bear
handle handled processed process processing receive received receipt answer answers reply respond response soon shortly
possible moment days day hours hour week weeks business working office company shop store team regards kind best greetings
wish hope trust glad pleased delighted welcome question questions details detail describe explain refund refunded refunds
replacement replace replaced exchange return returned returns full amount money price send sent sending ship shipped new
offer offered like solution solve solved resolve resolved quick quickly fast able happen happened cause caused
quality standards standard high always try everything best assure rest amazon account label photo photos picture pictures number
choose prefer confirm confirmed tell let know way right wrong good bad great nice make sure made going went further forward pass passed
hesitate free feel question share noted take seriously serious give given chance soonest earliest attention record records kept
pass quiet experience such many thousands people`).map(stemOf),
);
