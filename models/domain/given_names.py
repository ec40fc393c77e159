"""What people are called for short: a nickname leads to the given names that it may stand for."""

from functools import cache

# Each line: the names that one person may bear, the full ones and the short ones alike.
_SAME = """
alexander alexandra alex sascha sasha sandy xander alejandro alexandre
andrew andy drew andreas andrzej andre andrea
anna ann anne annie anya hannah hanna nancy
anthony antony tony antonio anton toni
barbara barb babs bärbel
benjamin ben benny benji
bernard bernhard bernie bernd
catherine katherine kathryn katharina kate kathy cathy katie kat käthe catherina katarzyna kasia
charles charlie chuck karl carl carlos karel
christian chris christoph christopher kristof topher
christina christine chris tina christa kristina kristin
daniel dan danny
david dave davey
deborah debora deb debbie
donald don donnie
edward ed eddie ned ted teddy eduard eduardo
elizabeth elisabeth liz lizzie beth betty eliza elsa lisa liesel elise bettina
eleanor ellie nora lena eleonore
emily em emmy emma
eugene gene eugen
florence flo florrie
francis frank fran francisco franz franziskus paco
frances fran franny francesca franziska franzi
frederick fred freddie friedrich fritz frederik
gabriel gabe gabriella gabi gaby gabriele
geoffrey jeffrey geoff jeff gottfried
georg george jorge georgios jürgen yorgos
gerald gerard gerry jerry gerhard gerd
gregory greg gregor grzegorz
günter günther gunter
harold harry hal
henry harry hank heinrich heinz henrik hendrik
hans johannes johann hannes jan john jon jack johnny juan giovanni jean ian ivan sean ioannis
isabella isabel isabelle bella izzy
jacob jakob jake jakub
james jim jimmy jamie jaime diego
jennifer jen jenny
jessica jess jessie
joachim jochen achim
joseph joe joey josef jose pepe jozef giuseppe
joshua josh
judith judy judi
kenneth ken kenny
laurence lawrence larry lars lorenz
leonard leo len lenny leonhard
louis lewis lou ludwig luis
magdalena magda lena madeleine
margaret maggie meg peggy margie rita greta margarete margarethe gretchen margot małgorzata gosia
maria mary marie molly polly mia maryam mariam
martin marty martijn
matthew matt matthias mattias mathieu mateusz
maximilian max maxim maxime
michael mike mick micky mickey mikey michel miguel michał mikael
nathaniel nathan nate
nicholas nicolas nick nicky klaus claus nikolaus niklas nicola
olivia liv livia
oliver ollie olli
patricia pat patty tricia trish
patrick pat paddy patrik
paul pablo paolo pawel
peter pete piotr pedro pierre petra
philip phillip phil philipp felipe
raphael rafael rafe rafa rafał
rebecca becky becca rebekka
richard rick rich dick richie ricardo ryszard
robert bob rob bobby robbie roberto rupert
ronald ron ronnie
samuel samantha sam sammy
sebastian seb basti bastian
sigrid siri
stanislaw stan stanley staszek
stephen steven steve stefan stephan stef esteban
susan suzanne sue suzy susie susanne susanna sanne
theodore theo ted teddy theodor
theresa teresa terry tess resi
thomas tom tommy tomas tomasz
timothy tim timmy
tobias toby tobi
ulrich uli ulrike ulla
valentina val valentin
victor vic viktor victoria vicky viktoria
vincent vince vinny
walter walt wally
wilhelm william bill billy will willy willi liam guillaume
wolfgang wolf
zachary zach zack
"""


@cache
def families() -> dict[str, frozenset[int]]:
    """Which lines a folded name stands in; two names may be one person's where they share a line."""
    from models.domain.names import fold

    found: dict[str, set[int]] = {}
    for number, line in enumerate(_SAME.strip().splitlines()):
        for name in line.split():
            found.setdefault(fold(name), set()).add(number)
    return {name: frozenset(lines) for name, lines in found.items()}


def may_be_called(one: str, other: str) -> bool:
    """Whether two folded given names are one name, or short forms of one."""
    if one == other:
        return True
    known = families()
    return bool(known.get(one, frozenset()) & known.get(other, frozenset()))
