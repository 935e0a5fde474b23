# bash completion for factalign(1)                                         -*- shell-script -*-

_factalign ()
{
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local per_source='--lang --encoding --label --href --published'
  COMPREPLY=()

  # bash splits at "=": give back the option that a value belongs to
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && $COMP_CWORD -ge 2 ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  case $prev in
    -f | --format) mapfile -t COMPREPLY < <(compgen -W 'xml text' -- "$cur") ; return ;;
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur") ; return ;;
    --relation) mapfile -t COMPREPLY < <(compgen -W 'conflict agree only unassessed' -- "$cur") ; return ;;
    --gloss) mapfile -t COMPREPLY < <(compgen -W 'en gu id' -- "$cur") ; return ;;
    -l) mapfile -t COMPREPLY < <(compgen -W 'a= b=' -- "$cur") ; compopt -o nospace ; return ;;
    -L | --lexicon | -o | --output) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ; compopt -o filenames ; return ;;
    --date | --min-confidence | --max-input | --explain) return ;;
  esac
  if [[ " $per_source " == *" $prev "* ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'a= b=' -- "$cur")
    compopt -o nospace
    return
  fi

  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "--lang= --lexicon= --no-default-lexicons --format= --output= --encoding= --label=
      --href= --published= --date= --gloss= --min-confidence= --relation= --no-text --max-input= --exit-code --show-text
      --list-lexicons --explain= --color= --quiet --verbose --help --version" -- "$cur")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  compopt -o filenames
} &&
complete -F _factalign factalign
