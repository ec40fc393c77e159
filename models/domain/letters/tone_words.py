"""Words by which a tone is heard, in English and German: one pattern a line; an indented line goes on with the last."""

import re


def _any(patterns: str) -> re.Pattern[str]:
    lines = patterns.strip().replace("\n  ", "").splitlines()
    return re.compile(rf"(?<!\w)(?:{'|'.join(lines)})(?!\w)", re.IGNORECASE)


THANKS = _any(
    r"""
thank\w*
grateful\w*
gratitude
appreciat\w+
obliged
dank\w*
bedank\w+
gedankt
verdanke\w*
dankbar\w*
"""
)

PRAISES = _any(
    r"""
I(?:'m| am|’m| would be| will be| was| have always been)(?: (?:also|truly|clearly|certainly|undoubtedly|simply|
  the|an?|by far|exactly|without (?:a )?doubt|not just|uniquely|extremely|highly|very|exceptionally|
    absolutely)){0,4} (?:best|ideal|perfect|strongest|most qualified|top|outstanding|exceptional|excellent|
      brilliant|unique|talented|qualified|gifted|skilled|natural leader|expert|star|high[- ]performer|leader|winner|
        valuable|great asset|asset)
my (?:\w+ ){0,2}(?:outstanding|exceptional|excellent|unrivalled|unmatched|impressive|extensive|superb|proven|
  unique|remarkable|stellar|brilliant|track record|leadership skills)
I (?:always |consistently |regularly |easily |never fail to )(?:exceed|outperform|deliver|excel|succeed|win|
  surpass|achieve)\w*
I (?:excel|outperform\w*|stand out|shine)
(?:no one|nobody) (?:\w+ ){0,3}(?:better|than (?:me|I))
better than (?:any|all|every)(?:one|body)?(?: (?:other|of the other))?(?: candidates?| applicants?)?
I (?:have|possess|bring)(?: \w+){0,2} (?:outstanding|exceptional|excellent|unrivalled|unmatched|impressive|superb|
  remarkable|unique)
ich bin(?: (?:auch|wirklich|einfach|sicher|ohne zweifel|genau|der|die|das|eine?|sehr|äußerst|überaus|absolut|
  zweifellos)){0,4} (?:beste[rnms]?|ideale?[rnms]?|perfekte?[rnms]?|richtige|geborene[rn]?|hervorragende?[rnms]?|
    ausgezeichnete?[rnms]?|überdurchschnittliche?[rnms]?|exzellente?[rnms]?|qualifizierteste[rn]?|
      leistungsträger\w*|teamplayer\w*|führungspersönlichkeit)
meine[rnms]? (?:\w+ ){0,2}(?:hervorragend\w*|ausgezeichnet\w*|herausragend\w*|exzellent\w*|überragend\w*|
  außergewöhnlich\w*|langjährige erfolg\w*|führungsstärke)
ich (?:übertreffe|überzeuge|glänze|brilliere)
"""
)

ABOUT_ME = _any(
    r"""
I
I['’]\w+
my
me
mine
myself
ich
mein\w*
mich
mir
"""
)

ABOUT_THEM = _any(
    r"""
(?:you|he|she|they) (?:\w+ )?(?:said|told|asked|mentioned|described|explained|showed|spoke|drew|walked|put|made|
  took|gave|pointed|raised|shared|called|wrote|are|were|have|had|do|did|want|need|use|build|run|work)\w*
your (?:\w+ )?(?:team|question|point|example|story|work|view|product|office|colleagues?|description|account|
  explanation|plan|words|remark|time|way|advice|patience|class|ward|shop|school|customers|readers|users|idea|
    approach|students|patients)s?
your \w+
for (?:showing|telling|walking|explaining|taking|giving|sharing|asking|describing)
sie (?:\w+ ){0,4}(?:sagten|erzählten|zeigten|fragten|erwähnten|beschrieben|erklärten|haben|hatten|machen|suchen|
  arbeiten)
(?:du|ihr) (?:\w+ ){0,3}(?:hast|habt|sagtest|zeigtest|macht)
ihr(?:e|em|en|er|es)? \w+
dein\w* \w+
eu(?:er|re\w*) \w+
"""
)

PRESSES = _any(
    r"""
as soon as (?:possible|you can)
asap
(?:cannot|can['’]t|can not) wait (?:any |much )?longer
let me know (?:today|now|immediately|at once|by tomorrow)
(?:when|why) will you finally
finally (?:decide|answer|reply|respond|make up your mind)
if I (?:do not|don['’]t) hear (?:back )?(?:from you )?(?:by|before|within)
not heard(?: back)?(?: anything)?(?: from you)?[^.!?\n]{0,30}(?:disappoint|frustrat|unacceptabl|annoy)\w*
haven['’]t heard(?: back)?(?: anything)?(?: from you)?[^.!?\n]{0,30}(?:disappoint|frustrat|unacceptabl|annoy)\w*
(?:melde\w*|antwort\w*|entscheid\w*) (?:[^.!?\n]{0,25} )?sofort
kann nicht (?:mehr )?länger warten
at (?:your|the) earliest convenience
by return(?: of (?:post|e-?mail))?
without (?:any )?(?:further )?delay
immediate(?:ly)? (?:reply|response|answer|decision)
(?<!my )(?<!the )(?<!an )(?<!your )(?:reply|respond|answer|decide|confirm|get back to me|call me|
  write back)(?: to (?:this|me|it))?(?: (?:immediately|at once|today|right away|urgently|now|by tomorrow|
    within (?:the next )?(?:\w+ )?hours?))
(?<!may )(?<!can )(?<!could )(?<!should )(?<!might )I (?:expect|demand|insist(?: on)?|require|must have|
  must insist|need) (?:to (?:hear|have|receive|get|know)|an? (?:\w+ )?(?:answer|reply|decision|response)|
    your (?:\w+ )?(?:answer|reply|decision|
    response))(?: (?:from you )?(?:by|before|within) [^.!?\n]{2,30})?
(?:you|why) (?:still )?(?:haven['’]t|have not|didn['’]t|did not|have still not|still have not|
  never) (?:yet )?(?:answer\w*|repl\w+|respon\w+|called|written|got back|bothered)
why (?:have|did) (?:I|you) not (?:heard?|repl\w+|answer\w*|respon\w+)
(?:it is|this is) (?:very |extremely )?urgent
urgently
(?:my )?(?:last|final|second|third) (?:reminder|warning|attempt)
(?:you (?:will|would|'ll|’ll) )(?:regret|lose out|miss out|be sorry)
I (?:have|'ve|’ve) (?:been )?wait(?:ed|ing) (?:long enough|far too long|too long)
you promised(?: me)? (?:to|that)\b
it(?: is|'s|’s) (?:(?:only|just) fair|common courtesy|basic courtesy|unacceptable|unprofessional|rude)
(?:so |and )?umgehend(?:e[rnms]?)?
schnellstmöglich\w*
unverzüglich\w*
dringend (?:um|auf|eine[nr]?|ihre\w*|eure\w*|diese\w*|benötig\w+|brauch\w+|antwort\w*|erwart\w*|bescheid)|(?:ist|
  wäre) (?:mir )?(?:sehr |wirklich |äußerst )?dringend
sofortige\w*
(?:ich )?erwarte(?: ich)? (?:ihre|eine|deine)\w* (?:\w+ )?(?:antwort|rückmeldung|entscheidung|zusage)
so bald wie möglich
baldmöglichst\w*
letzte (?:mahnung|erinnerung|frist)
warum (?:haben sie|melden sie|hast du|meldest du) (?:\w+ ){0,4}nicht
ich warte (?:\w+ ){0,3}(?:lange genug|viel zu lange|schon zu lange)
(?:antwort\w*|rückmeldung|bescheid|melden sie sich|entscheid\w*) [^.!?\n]{0,40}?bis spätestens|
  bis spätestens (?:[^.!?\n]{0,40} )?(?:antwort|rückmeldung|bescheid|entscheid)\w*
"""
)

BEGS = _any(
    r"""
sav(?:e|ing) my life
run(?:ning)? out of (?:money|savings)
desperate\w*
(?:I (?:beg|implore|plead)|I(?:'m| am|’m) begging)(?: you| with you)?
please,? please
I(?:'d| would|’d) do anything
(?:I|we) (?:really |badly |truly |so )+need (?:this|the|a|any) (?:job|position|role|work|income|chance)
(?:any|whatever) (?:job|position|role|salary|pay|work)(?: (?:at all|whatsoever|you (?:have|
  can)[^.,!?\n]{0,20}))?(?= (?:will|would|is|at|you)|[.,!?])
(?:just )?give me (?:a|one|this|just one|just a) (?:single )?(?:chance|opportunity|try)
my (?:only|last) (?:hope|chance|option)
work for (?:free|nothing|less)
(?:can['’]t|cannot|could not|couldn['’]t) (?:pay|afford|cover) (?:my |the |our )?(?:rent|bills|mortgage|loan)\w*
(?:pay|behind with|behind on|cover) my (?:rent|bills|mortgage)
(?:nobody|no one) (?:else )?(?:wants|will hire|will have|would take) me
(?:I (?:have|'ve|’ve) been |being )?(?:out of work|unemployed|jobless) (?:for|since) [^.,!?\n]{2,25}
lie awake
(?:can['’]t|cannot) sleep
mean(?:s)? (?:the world|everything) to me
life(?:long)? depends on
at your mercy
verzweifelt\w*
ich (?:flehe|bettle)\w*(?: sie| dich)?(?: an)?
bitte,? bitte
ich (?:würde|werde) alles (?:dafür )?(?:tun|machen)
(?:gib|geben sie) mir (?:\w+ ){0,3}(?:chance|gelegenheit)
(?:jede|irgendeine) (?:stelle|arbeit)
ich brauche (?:diese|die|den|eine) (?:\w+ )?(?:stelle|job|arbeit)\w*
meine (?:letzte|einzige) (?:hoffnung|chance)
(?:meine|die) miete (?:\w+ ){0,2}(?:zahlen|bezahlen)
arbeitslos
"""
)

_CRIED = "ABSOLUTELY|VERY|REALLY|NEVER|MUST|PLEASE|LOVE|BEST|SEHR|BITTE|UNBEDINGT"
SHOUTS = re.compile(rf"!{{2,}}|\?{{2,}}|(?:\b[A-ZÄÖÜ]{{3,}}\b[ ,]*){{3,}}|\b(?:{_CRIED})\b")
"""Many signs, many capitals, or a word in capitals that is no abbreviation."""
