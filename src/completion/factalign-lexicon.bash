# bash completion for factalign-lexicon(1)                                 -*- shell-script -*-

_factalign_lexicon ()
{
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  local formats='tsv csv tbx tbx2 omegat'
  COMPREPLY=()

  if [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'check stats coverage lookup convert fmt suggest --help --version' -- "$cur")
    return
  fi

  # bash splits at "=": give back the option that a value belongs to
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && $COMP_CWORD -ge 2 ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  case $command:$prev in
    convert:-f | convert:--from | convert:-t | convert:--to)
      mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$cur") ; return ;;
    convert:-c | convert:--columns) mapfile -t COMPREPLY < <(compgen -W 'en,gu en,id gu,id en,id,gu' -- "$cur") ; return ;;
    suggest:-l | suggest:--lang)
      mapfile -t COMPREPLY < <(compgen -W 'a= b=' -- "$cur") ; compopt -o nospace ; return ;;
    *:-l | *:--lang) mapfile -t COMPREPLY < <(compgen -W 'en gu id' -- "$cur") ; return ;;
    coverage:-t | *:--top | *:--meanings | *:--min-score) return ;;
  esac

  if [[ $cur == -* ]]; then
    local options='--help'
    case $command in
      check) options+=' --collisions --meanings= --quiet' ;;
      coverage) options+=' --lang= --lexicon= --top= --names' ;;
      lookup) options+=' --lang= --lexicon=' ;;
      convert) options+=' --from= --to= --columns= --output=' ;;
      fmt) options+=' --check' ;;
      suggest) options+=' --lang= --min-score=' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
    return
  fi
  [[ $command == lookup && $prev != -L && $prev != --lexicon ]] && return
  mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  compopt -o filenames
} &&
complete -F _factalign_lexicon factalign-lexicon
